# The practice file is open in another window or on another account of this computer.
error-in-use = This practice is already open on this computer.
    .hint = Close the other window, then open it again.
