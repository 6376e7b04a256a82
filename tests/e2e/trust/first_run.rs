//! The first run: from the choice of language to the first steps in an empty practice.

use super::{Cast, Desk, said};
use peyvand_words::plain;

/// Walks through the wizard, and gives the groups of the recovery key as they were shown.
pub(super) fn set_up(desk: &Desk, cast: &Cast) -> Vec<String> {
    begin(desk, cast);
    desk.show_screen("welcome");
    desk.press("1");
    practice(desk, cast);
    manager(desk, cast);
    let groups = key(desk);
    answers(desk, &groups);
    desk.see_part("heading", &plain(&desk.words.account_first_title(cast.practice)));
    desk.show_screen("first-steps");
    desk.press("Escape");
    desk.see_work();
    groups
}

/// Chooses the language on the first page.
pub(super) fn begin(desk: &Desk, cast: &Cast) {
    desk.reach_within("radio", cast.own_name);
    desk.press("Enter");
    desk.see_part("heading", &plain(&desk.words.account_start_title()));
}

fn practice(desk: &Desk, cast: &Cast) {
    let words = desk.words;
    desk.see_part("heading", &plain(&words.account_step_title("practice")));
    desk.press("Enter");
    desk.see(&said(desk, "practice-name-empty"));
    desk.fill(&plain(&words.settings_name_label()), cast.practice);
    desk.reach_within("radio", &plain(&words.account_country_choice(cast.country)));
    desk.press("Space");
    desk.show_screen("practice");
    desk.reach("textbox", &plain(&words.settings_name_label()));
    desk.press("Enter");
}

fn manager(desk: &Desk, cast: &Cast) {
    let words = desk.words;
    desk.see_part("heading", &plain(&words.account_step_title("manager")));
    desk.fill(&plain(&words.account_manager_name_label()), cast.manager.name);
    desk.fill(&plain(&words.app_signin_login_label()), cast.manager.login);
    desk.fill(&plain(&words.account_password_label()), cast.manager.password);
    desk.fill(&plain(&words.account_password_again_label()), cast.manager.login);
    desk.press("Enter");
    desk.see(&plain(&words.account_password_differs()));
    desk.fill(&plain(&words.account_password_again_label()), cast.manager.password);
    desk.reach("checkbox", &plain(&words.staff_role_label("doctor")));
    desk.press("Space");
    desk.show_screen("first-manager");
    desk.press("Enter");
}

/// The key as a sheet to be printed: looked at, and offered for no file.
fn sheet(desk: &Desk) {
    desk.press("Control+P");
    desk.see_part("dialog", &plain(&desk.words.paper_show_title("recovery")));
    let drawn = "return [...document.querySelectorAll('dialog img')].filter((page) => page.complete && page.naturalWidth > 0).length";
    desk.wait("the sheet", || (desk.script(drawn, &[]) == 1).then_some(()));
    assert_eq!(desk.count("button", &plain(&desk.words.paper_save_action())), 0, "no file of the key");
    desk.show_screen("recovery-sheet");
    desk.press("Escape");
    desk.wait("no sheet", || (desk.count("dialog", "") == 0).then_some(()));
    assert_eq!(desk.script("return document.querySelectorAll('[data-paper]').length", &[]), 0);
}

fn key(desk: &Desk) -> Vec<String> {
    desk.see_part("heading", &plain(&desk.words.account_step_title("key")));
    let script = "return [...document.querySelectorAll('ol code')].map((group) => group.innerText)";
    let groups = desk.script(script, &[]);
    let groups: Vec<_> = groups.as_array().expect("a list").iter().filter_map(|group| group.as_str()).collect();
    assert_eq!(groups.len(), 8, "the key has eight groups: {}", desk.text());
    let groups: Vec<_> = groups.into_iter().map(str::to_owned).collect();
    desk.show_screen("recovery-key");
    sheet(desk);
    desk.press("Enter");
    groups
}

/// Types the groups that are asked for: wrong once, then looked at again, then right.
fn answers(desk: &Desk, groups: &[String]) {
    let words = desk.words;
    desk.see_part("heading", &plain(&words.account_step_title("answers")));
    assert!(
        groups.iter().all(|group| !desk.everything().contains(group)),
        "the key does not stand beside the question"
    );
    let label = |number: i64| plain(&words.account_group_label(number));
    let asked: Vec<i64> = (1..=8).filter(|number| desk.count("textbox", &label(*number)) == 1).collect();
    assert_eq!(asked.len(), 4, "four groups are asked: {}", desk.text());
    for number in &asked {
        desk.fill(&label(*number), "AAAAAAA");
    }
    desk.press("Enter");
    desk.see(&said(desk, "recovery-answers-wrong"));
    desk.show_screen("recovery-key-wrong");
    desk.press("Escape");
    desk.see_part("heading", &plain(&words.account_step_title("key")));
    desk.see(&groups[0]);
    desk.press("Enter");
    desk.see_part("heading", &plain(&words.account_step_title("answers")));
    for number in &asked {
        let group = usize::try_from(number - 1).expect("it is from 1 on");
        // As somebody types it who does not care for capitals.
        desk.fill(&label(*number), &groups[group].to_lowercase());
    }
    desk.press("Enter");
}
