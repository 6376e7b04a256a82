//! Bytes as text in the key file.

use super::KeyFault;

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(super) fn bytes(hex: &str) -> Result<Vec<u8>, KeyFault> {
    let digits = hex.as_bytes();
    if !digits.len().is_multiple_of(2) || !digits.is_ascii() {
        return Err(KeyFault::Damaged);
    }
    let pairs = (0..hex.len()).step_by(2);
    pairs.map(|at| u8::from_str_radix(&hex[at..at + 2], 16).map_err(|_| KeyFault::Damaged)).collect()
}
