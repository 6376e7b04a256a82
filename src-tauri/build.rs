//! Tells Tauri at build time that the window has two commands, so that every other name is refused.
fn main() {
    // The pages are built into the program, and nothing else tells cargo that they changed.
    println!("cargo:rerun-if-changed=../ui/dist");
    let manifest = tauri_build::AppManifest::new().commands(&["call", "choose"]);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    tauri_build::try_build(attributes).expect("tauri.conf.json and capabilities/ agree with the manifest");
}
