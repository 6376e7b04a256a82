//! Finds what a machine lacks, says what for, and installs it where the system has apt.

use crate::shell::Line;
use anyhow::{Result, bail};

/// A system package and what it is for.
pub(crate) type Need = (&'static str, &'static str);

const COMPILER: Need = ("build-essential", "compiles the encrypted database engine");
const PKG_CONFIG: Need = ("pkg-config", "finds the system libraries");
const WEBKIT: Need = ("libwebkit2gtk-4.1-dev", "shows the window");
const SSL: Need = ("libssl-dev", "encrypts the database");
const DRIVER: Need = ("webkit2gtk-driver", "drives the window in tests");
const DISPLAY: Need = ("xvfb", "is a display where there is none");
const TYPIST: Need = ("xdotool", "types into the window that is measured");

/// To build everything.
pub(crate) const TO_BUILD: [Need; 4] = [COMPILER, PKG_CONFIG, WEBKIT, SSL];
/// To build everything and drive the window on a virtual display.
pub(crate) const TO_TEST: [Need; 6] = [COMPILER, PKG_CONFIG, WEBKIT, SSL, DRIVER, DISPLAY];

/// To measure the window: what is typed into it comes from outside.
pub(crate) const TO_MEASURE: [Need; 6] = [COMPILER, PKG_CONFIG, WEBKIT, SSL, DISPLAY, TYPIST];

/// The oldest Node that the build of the pages runs on.
const NODE: (u32, u32) = (20, 19);

/// Puts on the machine what it lacks of `needs`, and a Node that is new enough.
pub(crate) fn prepare(needs: &[Need]) -> Result<()> {
    let has_apt = Line::new("apt-get", &["--version"]).quiet().is_some();
    if cfg!(target_os = "linux") && has_apt {
        install(&missing(needs))?;
    } else {
        name_by_hand();
    }
    node(has_apt)
}

fn missing(needs: &[Need]) -> Vec<Need> {
    let status = |package| Line::new("dpkg-query", &["-W", "-f", "${Status}", package]).quiet();
    let here = |package| status(package).is_some_and(|said| said.ends_with("ok installed"));
    needs.iter().copied().filter(|(package, _)| !here(package)).collect()
}

fn install(missing: &[Need]) -> Result<()> {
    if missing.is_empty() {
        return Ok(());
    }
    println!("This machine lacks:");
    for (package, purpose) in missing {
        println!("  {package}: {purpose}");
    }
    let mut words = vec!["install", "-y", "--no-install-recommends"];
    words.extend(missing.iter().map(|(package, _)| *package));
    apt(&["update"])?;
    apt(&words)
}

fn apt(words: &[&str]) -> Result<()> {
    let is_root = Line::new("id", &["-u"]).quiet().is_some_and(|id| id == "0");
    // A question in the middle of an installation would stop a run that nobody watches.
    let mut all = vec!["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
    all.extend(words);
    let (program, words) = if is_root { ("env", &all[1..]) } else { ("sudo", &all[..]) };
    Line::new(program, words).must()
}

fn name_by_hand() {
    if cfg!(target_os = "macos") {
        println!(
            "Needed here: the Xcode command line tools (xcode-select --install) and OpenSSL (brew install openssl@3)."
        );
    } else if cfg!(windows) {
        println!(
            "Needed here: the Visual Studio C++ build tools, WebView2 (part of Windows 11) and OpenSSL (OPENSSL_DIR names it)."
        );
    } else {
        println!(
            "Needed here, by the names of Debian: build-essential, pkg-config, libwebkit2gtk-4.1-dev, libssl-dev; for tests webkit2gtk-driver and xvfb."
        );
    }
}

fn node(has_apt: bool) -> Result<()> {
    let version = || Line::new("node", &["--version"]).quiet();
    let npm = || Line::npm(&["--version"]).quiet();
    if has_apt && (version().is_none() || npm().is_none()) {
        install(&[("nodejs", "builds the pages of the window"), ("npm", "fetches what they are built with")])?;
    }
    let (major, minor) = NODE;
    let help = format!(
        "Node {major}.{minor} or newer is needed to build the pages; take it from https://nodejs.org (the LTS release) and try again"
    );
    let Some(version) = version() else { bail!("there is no Node here. {help}.") };
    if !new_enough(&version) {
        bail!("the Node here is {version}. {help}.");
    }
    Ok(())
}

fn new_enough(version: &str) -> bool {
    let mut numbers = version.trim_start_matches('v').split('.').map_while(|part| part.parse::<u32>().ok());
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)) >= NODE
}

#[cfg(test)]
mod tests {
    use super::new_enough;

    #[test]
    fn a_node_is_new_enough_by_its_two_first_numbers() {
        assert!(new_enough("v20.19.0") && new_enough("v22.1.0"));
        assert!(!new_enough("v18.20.4") && !new_enough("v20.9.0") && !new_enough("nonsense"));
    }
}
