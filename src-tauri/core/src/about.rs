//! Whom an act is about, for the record of what was done.

use crate::patients::shown_name;
use crate::{Result, World};
use peyvand_store::named_params;

impl World {
    /// The name that an act is about: the patient's, where one stands in its rows.
    ///
    /// # Errors
    /// Only faults.
    pub fn about(&self, op: &str) -> Result<Option<String>> {
        for change in self.store().changes_of(op)? {
            let sql = match change.entity.as_str() {
                "patient" => "SELECT given_name, family_name FROM patient WHERE id = :id",
                "appointment" => {
                    "SELECT p.given_name, p.family_name FROM appointment r JOIN patient p ON p.id = r.patient_id WHERE r.id = :id"
                }
                "visit" => {
                    "SELECT p.given_name, p.family_name FROM visit r JOIN patient p ON p.id = r.patient_id WHERE r.id = :id"
                }
                "next_step" => {
                    "SELECT p.given_name, p.family_name FROM next_step r JOIN patient p ON p.id = r.patient_id WHERE r.id = :id"
                }
                "followup" => {
                    "SELECT p.given_name, p.family_name FROM followup r JOIN patient p ON p.id = r.patient_id WHERE r.id = :id"
                }
                "staff" => "SELECT '' AS given_name, name AS family_name FROM staff WHERE id = :id",
                "service" => "SELECT '' AS given_name, name AS family_name FROM service WHERE id = :id",
                _ => continue,
            };
            let name = self.read().maybe(sql, named_params! { ":id": change.entity_id }, |row| {
                Ok(shown_name(row.get_ref("given_name")?.as_str()?, row.get_ref("family_name")?.as_str()?))
            })?;
            if name.is_some() {
                return Ok(name);
            }
        }
        Ok(None)
    }
}
