# The practice file is open in another window or on another account of this computer.
error-in-use = 该诊所已在本机打开。
    .hint = 请先关闭另一个窗口，再重新打开。
