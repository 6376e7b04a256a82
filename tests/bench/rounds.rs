//! Interleaved rounds: ours, the floor, the next clinic's, and again, and the median over them, so that a machine's mood hits
//! all of them alike.

use std::time::{Duration, Instant};

/// Rounds that count; one more runs before them.
pub(crate) const ROUNDS: usize = 5;

/// Half of the calls are faster than `p50`, all but one in a hundred faster than `p99`.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Spread {
    pub(crate) p50: Duration,
    pub(crate) p99: Duration,
}

/// An operation and its floor on one clinic.
#[derive(Debug)]
pub(crate) struct Figure {
    pub(crate) ours: Spread,
    pub(crate) floor: Spread,
}

/// Both sides on one clinic, round by round.
#[derive(Default)]
pub(crate) struct Sides {
    ours: Side,
    floor: Side,
    /// The round before the first: what it asks has not been asked before.
    cold: Option<Figure>,
}

impl Sides {
    /// Counts a round; the one before the first only warms up.
    pub(crate) fn round(&mut self, round: usize, ours: Vec<Duration>, floor: Vec<Duration>) {
        let (ours, floor) = (Spread::of(ours), Spread::of(floor));
        if round == 0 {
            self.cold = Some(Figure { ours, floor });
        } else {
            self.ours.rounds.push(ours);
            self.floor.rounds.push(floor);
        }
    }

    /// The round before the first.
    pub(crate) fn cold(&mut self) -> Option<Figure> {
        self.cold.take()
    }

    /// The medians over the rounds.
    pub(crate) fn figure(self) -> Figure {
        Figure { ours: self.ours.spread(), floor: self.floor.spread() }
    }
}

/// The calls of one side.
#[derive(Default)]
struct Side {
    rounds: Vec<Spread>,
}

impl Spread {
    fn of(mut calls: Vec<Duration>) -> Self {
        calls.sort_unstable();
        Self { p50: calls[calls.len() / 2], p99: calls[calls.len() * 99 / 100] }
    }
}

impl Side {
    /// The median over the rounds.
    fn spread(self) -> Spread {
        let median = |of: fn(&Spread) -> Duration| {
            let mut all: Vec<_> = self.rounds.iter().map(of).collect();
            all.sort_unstable();
            all[all.len() / 2]
        };
        Spread { p50: median(|round| round.p50), p99: median(|round| round.p99) }
    }
}

/// Runs something for each input, and says how long each took and what it gave.
pub(crate) fn timed<I, O>(
    inputs: impl IntoIterator<Item = I>,
    mut call: impl FnMut(I) -> O,
) -> (Vec<Duration>, Vec<O>) {
    let one = |input| {
        let start = Instant::now();
        let output = call(input);
        (start.elapsed(), output)
    };
    inputs.into_iter().map(one).unzip()
}

/// Numbers that look random and are the same in every run (SplitMix64).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// A number below `sides`.
    pub(crate) fn below(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let sides = u64::try_from(sides).expect("a size fits");
        usize::try_from((mixed ^ (mixed >> 31)) % sides).expect("it is below a size")
    }
}
