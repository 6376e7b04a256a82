//! Rooms and chairs in which patients are treated.

use crate::rows::line;
use crate::staff::{Hours, in_force, weeks};
use crate::{Op, Refusal, Result, World, ensure};
use peyvand_kit::{ActId, new_uuid};
use peyvand_store::{Read, Written, named_params};

/// A room or a chair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether it is in use.
    pub is_active: bool,
    /// Its own hours, as they hold today; none: it is open when the practice is.
    pub hours: Vec<Hours>,
}

/// All rooms, those in use first, in their order.
///
/// # Errors
/// Only faults.
pub fn rooms(world: &World) -> Result<Vec<Place>> {
    let (read, today) = (world.read(), world.today().iso());
    let weeks = weeks(read, &today)?;
    let sql =
        "SELECT id, name, is_active FROM room WHERE deleted_at IS NULL ORDER BY is_active DESC, position, name, id";
    Ok(read.list(sql, [], |row| {
        let id: String = row.get("id")?;
        let hours = weeks.get(&id).map_or_else(Vec::new, |weeks| in_force(weeks, &today).to_vec());
        Ok(Place { id, name: row.get("name")?, is_active: row.get("is_active")?, hours })
    })?)
}

/// Adds a room and gives its id.
///
/// # Errors
/// `room-name-empty`, `text-too-long`, and faults.
pub fn add_room(world: &mut World, act: &ActId, name: &str) -> Result<Written<String>> {
    let (name, id) = (name_of(name)?, new_uuid(world.clock()));
    world.write(act, Op::RoomAdd, |w| {
        let next = "SELECT coalesce(max(position), 0) + 1 AS next FROM room WHERE deleted_at IS NULL";
        let position: i64 = w.one(next, [], |row| row.get("next"))?;
        w.exec(
            "INSERT INTO room (id, name, position, is_active) VALUES (:id, :name, :position, 1)",
            named_params! { ":id": id, ":name": name, ":position": position },
        )?;
        Ok(id)
    })
}

/// Changes a room.
///
/// # Errors
/// `not-found`, `room-name-empty`, `room-booked` when it is given up while somebody is booked in it, and faults.
pub fn edit_room(world: &mut World, act: &ActId, id: &str, name: &str, is_active: bool) -> Result<Written<()>> {
    let name = name_of(name)?;
    let (today, now) = world.wall();
    world.write(act, Op::RoomEdit, |w| {
        if !is_active {
            let count = booked(w, id, &today.iso(), now.get())?;
            ensure!(count == 0, Refusal::RoomBooked { count }.at("isActive"));
        }
        let known = w.exec(
            "UPDATE room SET name = :name, is_active = :active WHERE id = :id AND deleted_at IS NULL",
            named_params! { ":id": id, ":name": name, ":active": is_active },
        )?;
        ensure!(known > 0, Refusal::NotFound);
        Ok(())
    })
}

fn name_of(typed: &str) -> Result<String> {
    let name = line(typed, 120, "name")?;
    ensure!(!name.is_empty(), Refusal::RoomNameEmpty.at("name"));
    Ok(name)
}

/// How many appointments stand in a room from now on.
fn booked(read: &Read, id: &str, today: &str, now: u16) -> Result<i64> {
    let params = named_params! { ":room": id, ":today": today, ":now": now };
    Ok(read.count(include_str!("booked_in.sql"), params)?)
}
