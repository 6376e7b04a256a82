# The practice file is open in another window or on another account of this computer.
error-in-use = Эта клиника уже открыта на этом компьютере.
    .hint = Закройте другое окно и откройте её снова.
