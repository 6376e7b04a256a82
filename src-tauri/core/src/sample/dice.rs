//! Chance that always falls the same way: the sample of a language and a day is the same wherever it is made.

use peyvand_kit::Instant;

/// Chance.
pub(super) struct Dice(u64);

impl Dice {
    /// Chance that follows from a text.
    pub(super) fn new(seed: &str) -> Self {
        let hash = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        Self(seed.bytes().fold(0xcbf2_9ce4_8422_2325, hash))
    }

    /// SplitMix64: short, and even enough for names and times.
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below another one.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit.max(1)).expect("a count fits 64 bits");
        usize::try_from(self.roll() % limit).expect("below a count")
    }

    /// A number from one to another, both possible.
    pub(super) fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = usize::try_from(high - low + 1).unwrap_or(1);
        low + i64::try_from(self.below(span)).expect("below a span of 64 bits")
    }

    /// Whether it happens, in so many of a hundred cases.
    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of several.
    pub(super) fn one_of<T: Copy>(&mut self, several: &[T]) -> T {
        several[self.below(several.len())]
    }

    /// The place of one of several, each as likely as its weight.
    pub(super) fn weighed(&mut self, weights: &[usize]) -> usize {
        let mut rest = self.below(weights.iter().sum());
        for (place, &weight) in weights.iter().enumerate() {
            if rest < weight {
                return place;
            }
            rest -= weight;
        }
        0
    }

    /// An id that sorts by the time at which its row came to be.
    pub(super) fn id(&mut self, at: Instant) -> String {
        let (time, one, two) = (at.ms().max(0), self.roll(), self.roll());
        format!(
            "{:08x}-{:04x}-7{:03x}-{:04x}-{:012x}",
            time >> 16 & 0xffff_ffff,
            time & 0xffff,
            one & 0xfff,
            one >> 16 & 0x3fff | 0x8000,
            two & 0xffff_ffff_ffff
        )
    }
}
