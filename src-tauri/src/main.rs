//! The program `peyvand`: a window on a practice, and a command line that needs no display.
mod window;

fn main() {
    window::open().expect("window");
}
