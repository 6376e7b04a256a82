//! The paper of a print: on Linux the system's dialog does not read the page's `@page` and would shrink what is printed onto a
//! sheet with margins of its own, so the window tells it the paper that the page names in its address.

use tauri::{Url, WebviewWindow};

/// Begins a fragment that names a paper: `#paper=148x210`, in millimeters.
const PAPER: &str = "paper=";

/// No printer has paper beyond this; a roll is as long as its text.
const LONGEST_MM: f64 = 20_000.0;

/// Lets the window's prints have the paper that the page names.
pub(crate) fn on_paper(window: &WebviewWindow) -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    window.with_webview(|platform| {
        use webkit2gtk::{PrintOperationExt, WebViewExt};
        platform.inner().connect_print(|view, print| {
            let paper = view.uri().and_then(|uri| paper_of(&uri.parse().ok()?));
            if let Some((width, height)) = paper {
                print.set_page_setup(&setup(width, height));
            }
            // The dialog itself is the system's own.
            false
        });
    })?;
    #[cfg(not(target_os = "linux"))]
    let _: &WebviewWindow = window;
    Ok(())
}

/// Width and height in millimeters, where an address names a paper.
#[cfg_attr(not(target_os = "linux"), allow(dead_code, reason = "other systems read the page's own rule"))]
fn paper_of(address: &Url) -> Option<(f64, f64)> {
    let (width, height) = address.fragment()?.strip_prefix(PAPER)?.split_once('x')?;
    let side = |text: &str| text.parse::<f64>().ok().filter(|side| *side > 0.0 && *side <= LONGEST_MM);
    Some((side(width)?, side(height)?))
}

/// A paper without margins: those of a document stand in it.
#[cfg(target_os = "linux")]
fn setup(width: f64, height: f64) -> gtk::PageSetup {
    use gtk::{PageSetup, PaperSize, Unit};
    let is_a5 = (width - 148.0).abs() < 0.5 && (height - 210.0).abs() < 0.5;
    let paper = match is_a5 {
        true => PaperSize::new(Some("iso_a5")),
        false => PaperSize::new_custom("peyvand_roll", "80 mm", width, height, Unit::Mm),
    };
    let setup = PageSetup::new();
    setup.set_paper_size(&paper);
    setup.set_top_margin(0.0, Unit::Mm);
    setup.set_bottom_margin(0.0, Unit::Mm);
    setup.set_left_margin(0.0, Unit::Mm);
    setup.set_right_margin(0.0, Unit::Mm);
    setup
}

#[cfg(test)]
mod tests {
    use super::paper_of;

    #[test]
    fn only_an_address_with_a_paper_names_one() {
        let paper = |address: &str| paper_of(&address.parse().expect("it is an address"));
        assert_eq!(paper("tauri://localhost/#paper=148x210"), Some((148.0, 210.0)));
        assert_eq!(paper("tauri://localhost/?pseudo=long#paper=80x123.45"), Some((80.0, 123.45)));
        for none in
            ["", "#", "#paper=", "#paper=148", "#paper=0x210", "#paper=148x-1", "#paper=NaNx1", "#paper=1x99999999"]
        {
            assert_eq!(paper(&format!("tauri://localhost/{none}")), None, "{none}");
        }
    }
}
