//! Who belongs together, and who may be called for whom.

use crate::clinic::Clinic;
use serde_json::{Value, json};

fn show(clinic: &mut Clinic, patient: usize) -> Value {
    let id = clinic.patients[patient].clone();
    clinic.world.read("households_show", json!({ "id": id }))
}

/// The people of a list, by their places among the clinic's patients.
fn people(clinic: &Clinic, list: &Value, at: &str) -> Vec<usize> {
    let place = |row: &Value| {
        let id = row.pointer(at).and_then(Value::as_str).expect("an id");
        clinic.patients.iter().position(|one| one == id).expect("a patient")
    };
    let mut places: Vec<_> = list.as_array().expect("a list").iter().map(place).collect();
    places.sort_unstable();
    places
}

fn members(clinic: &mut Clinic, patient: usize) -> Vec<usize> {
    let shown = show(clinic, patient);
    people(clinic, &shown["members"], "/person/id")
}

fn together(clinic: &mut Clinic, of: usize, name: &str, people: &[(usize, &str)]) {
    let member =
        |(place, relation): &(usize, &str)| json!({ "patientId": clinic.patients[*place], "relation": relation });
    let members: Vec<_> = people.iter().map(member).collect();
    let input = json!({ "patientId": clinic.patients[of], "name": name, "members": members });
    clinic.world.write("households_set", input);
}

#[test]
fn a_household_shows_the_same_to_each_of_its_people() {
    let mut clinic = Clinic::new();
    assert_eq!(show(&mut clinic, 0)["name"], json!(null));
    together(&mut clinic, 0, " خانوادهٔ  کریمی ", &[(0, "parent"), (3, "child")]);
    for patient in [0, 3] {
        let shown = show(&mut clinic, patient);
        assert_eq!(shown["name"], json!("خانوادهٔ کریمی"));
        assert_eq!(members(&mut clinic, patient), [0, 3]);
        let child = shown["members"]
            .as_array()
            .expect("members")
            .iter()
            .find(|one| one["relation"] == "child")
            .expect("a child");
        assert_eq!(child["age"], json!(8));
    }
    together(&mut clinic, 3, "", &[(0, "parent"), (1, "spouse"), (3, "child")]);
    assert_eq!(members(&mut clinic, 1), [0, 1, 3]);
    together(&mut clinic, 0, "", &[(0, "parent"), (3, "child")]);
    assert_eq!(members(&mut clinic, 1), Vec::<usize>::new(), "who is taken out belongs to none");
    together(&mut clinic, 0, "", &[(0, "parent")]);
    assert_eq!(
        (members(&mut clinic, 3), show(&mut clinic, 0)["name"].clone()),
        (vec![], json!(null)),
        "one is no household"
    );
    clinic.world.check();
}

#[test]
fn whoever_is_put_into_another_household_leaves_the_first() {
    let mut clinic = Clinic::new();
    together(&mut clinic, 0, "یک", &[(0, "parent"), (1, "spouse"), (3, "child")]);
    together(&mut clinic, 2, "دو", &[(2, "spouse"), (1, "spouse")]);
    assert_eq!((members(&mut clinic, 0), members(&mut clinic, 1)), (vec![0, 3], vec![1, 2]));
    together(&mut clinic, 2, "دو", &[(2, "other"), (1, "spouse"), (3, "child")]);
    assert_eq!(members(&mut clinic, 0), Vec::<usize>::new(), "the one who was left is in none");
    let stranger = json!({ "patientId": clinic.patients[0], "name": "", "members": [{ "patientId": "nobody", "relation": "other" }] });
    assert_eq!(clinic.world.refused("households_set", stranger), ("not-found".into(), "members.0.patientId".into()));
    clinic.world.check();
}

#[test]
fn who_may_be_called_stands_with_the_numbers_and_the_guardian_is_one_of_them() {
    let mut clinic = Clinic::new();
    let guardian = show(&mut clinic, 3)["speakers"].clone();
    assert_eq!(people(&clinic, &guardian, "/person/id"), [0]);
    assert_eq!((&guardian[0]["why"], &guardian[0]["mobiles"]), (&json!("guardian"), &json!(["+989551234501"])));
    let speaks = |clinic: &mut Clinic, patient: usize, person: usize, may: bool| {
        let input =
            json!({ "patientId": clinic.patients[patient], "personId": clinic.patients[person], "maySpeak": may });
        clinic.world.write("households_speak", input);
    };
    speaks(&mut clinic, 1, 2, true);
    let shown = show(&mut clinic, 1);
    assert_eq!(
        (people(&clinic, &shown["speakers"], "/person/id"), &shown["speakers"][0]["why"]),
        (vec![2], &json!("said"))
    );
    let other = show(&mut clinic, 2);
    assert_eq!(people(&clinic, &other["speaksFor"], "/id"), [1], "and it shows on the other's page");
    speaks(&mut clinic, 1, 2, false);
    assert_eq!(show(&mut clinic, 1)["speakers"], json!([]));
    speaks(&mut clinic, 1, 2, true);
    // Whoever is the guardian already stands there once.
    speaks(&mut clinic, 3, 0, true);
    let shown = show(&mut clinic, 3);
    assert_eq!(people(&clinic, &shown["speakers"], "/person/id"), [0]);
    let own = json!({ "patientId": clinic.patients[0], "personId": clinic.patients[0], "maySpeak": true });
    assert_eq!(clinic.world.refused("households_speak", own), ("speaks-for-self".into(), "personId".into()));
    clinic.world.check();
}

#[test]
fn who_has_the_same_number_is_proposed_until_they_belong_to_the_household() {
    let mut clinic = Clinic::new();
    let sister = clinic.patient("خواهر", "۰", json!({ "mobiles": ["09551234501"] }));
    let shown = show(&mut clinic, 0);
    assert_eq!(people(&clinic, &shown["sameNumber"], "/id"), [sister]);
    together(&mut clinic, 0, "", &[(0, "sibling"), (sister, "sibling")]);
    assert_eq!(show(&mut clinic, 0)["sameNumber"], json!([]));
}
