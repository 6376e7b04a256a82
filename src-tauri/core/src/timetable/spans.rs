//! Stretches of a day: minutes from one to another, the second not included.

/// From a minute to another.
pub(super) type Span = (u16, u16);

/// The same time as stretches that neither overlap nor touch, in order: two devices may have said more than one.
pub(super) fn joined(spans: impl IntoIterator<Item = Span>) -> Vec<Span> {
    let mut spans: Vec<Span> = spans.into_iter().collect();
    spans.sort_unstable();
    let mut all: Vec<Span> = Vec::with_capacity(spans.len());
    for (from, to) in spans {
        match all.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => all.push((from, to)),
        }
    }
    all
}

/// What is left of stretches when one is taken away.
pub(super) fn without(spans: &[Span], gone: Span) -> Vec<Span> {
    let left = |&(from, to): &Span| [(from, to.min(gone.0)), (from.max(gone.1), to)];
    spans.iter().flat_map(left).filter(|(from, to)| from < to).collect()
}

/// Whether two stretches have a minute in common.
pub(super) const fn overlap(one: Span, other: Span) -> bool {
    one.0 < other.1 && other.0 < one.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_join_and_lose_parts() {
        assert_eq!(joined([(600, 700), (500, 600), (650, 720), (800, 900)]), [(500, 720), (800, 900)]);
        assert_eq!(without(&[(500, 720), (800, 900)], (700, 850)), [(500, 700), (850, 900)]);
        assert_eq!(without(&[(500, 720)], (550, 560)), [(500, 550), (560, 720)]);
        assert_eq!(without(&[(500, 720)], (0, 1440)), []);
        assert_eq!(without(&[(500, 720)], (720, 800)), [(500, 720)]);
    }
}
