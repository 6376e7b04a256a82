//! Every endpoint against every role, and against nobody.

use peyvand_api::{App, dispatch, endpoints};
use peyvand_core::staff::{Right, Role};
use peyvand_tests::World;
use serde_json::json;

/// Roles beside the manager, with what they may not do.
const DENIED: &[(Role, &[&str])] = &[
    (Role::Manager, &[]),
    (Role::Doctor, &["practice-edit", "staff-edit", "services-edit", "history-read", "import", "check"]),
    (
        Role::Receptionist,
        &["practice-edit", "staff-edit", "services-edit", "visits-close", "history-read", "import", "check"],
    ),
    (
        Role::Coordinator,
        &["practice-edit", "staff-edit", "services-edit", "visits-close", "history-read", "import", "check"],
    ),
    (
        Role::Assistant,
        &[
            "practice-edit",
            "staff-edit",
            "services-edit",
            "patients-edit",
            "appointments-book",
            "visits-close",
            "wallet-read",
            "history-read",
            "import",
            "check",
        ],
    ),
    (
        Role::Technician,
        &[
            "practice-edit",
            "staff-edit",
            "services-edit",
            "patients-read",
            "patients-edit",
            "appointments-book",
            "visits-run",
            "visits-close",
            "followups-work",
            "wallet-read",
            "history-read",
            "import",
            "check",
        ],
    ),
];

#[test]
fn each_role_may_call_what_its_rights_admit_and_nothing_else() {
    let mut world = World::new();
    assert_eq!(DENIED.len(), Role::ALL.len(), "a role stands in no line");
    for (role, denied) in DENIED {
        world.sit("manager");
        let login = format!("only-{}", role.code());
        world.act(
            "staff_add",
            json!({ "name": login, "login": login, "roles": [role.code()], "specialty": "", "hours": [], "password": null }),
        );
        world.sit(&login);
        for endpoint in endpoints().iter().filter(|endpoint| endpoint.kind != "open") {
            // An input that no endpoint reads: who may not is stopped before it is looked at.
            let error = world.call(endpoint.name, json!({ "nobody": "reads this" })).expect_err("it reads nothing");
            let expected = if denied.contains(&endpoint.right) { "right-missing" } else { "input-unreadable" };
            assert_eq!(error.code, expected, "{} as {}", endpoint.name, role.code());
        }
    }
}

#[test]
fn nobody_calls_anything_but_what_is_open() {
    let world = World::new();
    let mut app = App::new(world.clock.clone());
    app.attach(world.dir());
    for endpoint in endpoints().iter().filter(|endpoint| endpoint.kind != "open") {
        let error = dispatch(&mut app, endpoint.name, json!({}), None).expect_err("nobody is signed in");
        assert_eq!(error.code, "session-needed", "{}", endpoint.name);
    }
}

#[test]
fn every_right_is_asked_for_by_an_endpoint_or_by_the_import() {
    let asked: Vec<_> = endpoints().iter().map(|endpoint| endpoint.right).collect();
    for right in Right::ALL.iter().filter(|right| **right != Right::Import) {
        assert!(asked.contains(&right.code()), "{right:?}");
    }
}
