//! How much work a password costs: as much as this computer does in the better part of a second.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Params, Version};
use zeroize::Zeroizing;

use super::KeyFault;

/// One lane: more of them bring nothing on one thread.
pub(super) const LANES: u32 = 1;
/// What a damaged or hostile file may ask for at most, so that opening it can't exhaust the machine.
const MEMORY_MOST_KIB: u32 = 1024 * 1024;
const PASSES_MOST: u32 = 16;

/// A sign-in should take so long on the computer that set the password: between half a second and a second.
const AIM: Duration = Duration::from_millis(700);
/// What takes so long to open is dear enough.
pub(super) const ENOUGH: Duration = Duration::from_millis(500);
/// Memory grows first, in such steps and up to so many of them; passes come after it.
const STEP_KIB: u32 = 64 * 1024;
const STEPS_MOST: u32 = 4;

/// The cost of Argon2id for one try at a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    pub(super) memory_kib: u32,
    pub(super) passes: u32,
}

impl Cost {
    /// The least that is accepted: 64 MiB and three passes.
    pub const LEAST: Self = Self { memory_kib: STEP_KIB, passes: 3 };

    /// What this computer does in half a second to a second; measured once in a process.
    pub fn here() -> Self {
        static HERE: OnceLock<Cost> = OnceLock::new();
        *HERE.get_or_init(|| Self::for_time(Self::LEAST.time().min(Self::LEAST.time())))
    }

    /// The cost on a computer that takes `least` for the least.
    fn for_time(least: Duration) -> Self {
        // Passes over one step of memory, in all.
        let affordable = AIM.as_nanos() * u128::from(Self::LEAST.passes) / least.as_nanos().max(1);
        let affordable = u32::try_from(affordable).unwrap_or(u32::MAX);
        let steps = (affordable / Self::LEAST.passes).clamp(1, STEPS_MOST);
        let passes = (affordable / steps).clamp(Self::LEAST.passes, PASSES_MOST);
        Self { memory_kib: steps * STEP_KIB, passes: if steps < STEPS_MOST { Self::LEAST.passes } else { passes } }
    }

    fn time(self) -> Duration {
        let began = Instant::now();
        // What can't be measured, for want of memory, counts as too slow for more.
        match self.stretch("a password", &[0; 16]) {
            Ok(_) => began.elapsed(),
            Err(_) => Duration::MAX,
        }
    }

    /// Whether a password may cost this: neither too little to protect nor too much to bear.
    pub(super) fn is_fair(self) -> bool {
        (Self::LEAST.memory_kib..=MEMORY_MOST_KIB).contains(&self.memory_kib)
            && (Self::LEAST.passes..=PASSES_MOST).contains(&self.passes)
    }

    /// Whether `other` costs clearly more: by less than a quarter, two measurements on one computer differ too.
    pub(super) fn is_well_below(self, other: Self) -> bool {
        self.work() * 5 / 4 < other.work()
    }

    pub(super) fn work(self) -> u64 {
        u64::from(self.memory_kib) * u64::from(self.passes)
    }

    /// Makes a key from a password.
    pub(super) fn stretch(self, password: &str, salt: &[u8]) -> Result<Zeroizing<[u8; 32]>, KeyFault> {
        let params = Params::new(self.memory_kib, self.passes, LANES, Some(32)).map_err(|_| KeyFault::Damaged)?;
        let mut key = Zeroizing::new([0; 32]);
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        argon.hash_password_into(password.as_bytes(), salt, &mut *key).map_err(|_| KeyFault::Damaged)?;
        Ok(key)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{AIM, Cost};

    #[test]
    fn a_sign_in_takes_the_better_part_of_a_second_where_the_computer_can() {
        for least in [20, 40, 83, 120, 233, 300, 500] {
            let least = Duration::from_millis(least);
            let cost = Cost::for_time(least);
            assert!(cost.is_fair() && cost.memory_kib <= 256 * 1024, "{cost:?}");
            let took = least.mul_f64(cost.work() as f64 / Cost::LEAST.work() as f64);
            let is_capped = cost.passes == 16;
            assert!(took <= AIM && (took >= Duration::from_millis(350) || is_capped), "{least:?} → {cost:?}: {took:?}");
        }
        for slow in [Duration::from_millis(700), Duration::from_secs(9), Duration::MAX] {
            assert_eq!(Cost::for_time(slow), Cost::LEAST);
        }
        assert_eq!(Cost::for_time(Duration::ZERO).passes, 16);
    }

    #[test]
    fn noise_does_not_strengthen() {
        let cost = Cost { memory_kib: 256 * 1024, passes: 8 };
        assert!(!cost.is_well_below(Cost { passes: 10, ..cost }));
        assert!(cost.is_well_below(Cost { passes: 11, ..cost }));
        assert!(Cost::LEAST.is_well_below(cost) && !cost.is_well_below(Cost::LEAST));
    }
}
