//! The program `peyvand`: a window on a practice, and a command line that needs no display.
mod arguments;
mod window;
use clap::Parser;

fn main() {
    let arguments = arguments::Arguments::parse();
    eprintln!("{arguments:?}");
    window::open().expect("window");
}
