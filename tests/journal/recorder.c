/* Preloaded into the writer: notes every change of the files under POWER_DIR, every flush, and every line on standard
 * output, in the order in which they happened. One entry: kind, length of the name, offset, length of the bytes, name, bytes.
 *   W write  T truncate  S flush  U unlink  R rename (the bytes are the new name)  A acknowledged on standard output */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

static int journal = -1;

static void put(const void *bytes, size_t length) {
  static ssize_t (*real)(int, const void *, size_t);
  if (!real) real = REAL(write);
  if (real(journal, bytes, length) != (ssize_t)length) abort();
}

static void note(char kind, const char *name, int64_t offset, const void *bytes, int64_t length) {
  if (journal < 0) {
    const char *path = getenv("POWER_LOG");
    if (!path) return;
    journal = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (journal < 0) abort();
  }
  int32_t name_length = (int32_t)strlen(name);
  char head[21];
  head[0] = kind;
  memcpy(head + 1, &name_length, 4);
  memcpy(head + 5, &offset, 8);
  memcpy(head + 13, &length, 8);
  put(head, sizeof head);
  put(name, (size_t)name_length);
  if (length > 0) put(bytes, (size_t)length);
}

/* The part of a path behind POWER_DIR; NULL for files elsewhere; "" for the folder itself. */
static const char *inside(const char *path) {
  const char *dir = getenv("POWER_DIR");
  size_t length = dir ? strlen(dir) : 0;
  if (!length || strncmp(path, dir, length)) return NULL;
  return path[length] == '/' ? path + length + 1 : path + length;
}

static const char *name_of(int fd, char *path, size_t size) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, size - 1);
  if (length < 0) return NULL;
  path[length] = 0;
  return inside(path);
}

static void note_fd(char kind, int fd, int64_t offset, const void *bytes, int64_t length) {
  char path[4096];
  const char *name = name_of(fd, path, sizeof path);
  if (name) note(kind, name, offset, bytes, length);
}

ssize_t write(int fd, const void *bytes, size_t length) {
  off_t offset = fd == 1 ? 0 : lseek(fd, 0, SEEK_CUR);
  ssize_t done = REAL(write)(fd, bytes, length);
  if (fd == 1) note('A', "", 0, bytes, (int64_t)length);
  else if (done > 0) note_fd('W', fd, offset, bytes, done);
  return done;
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) {
  ssize_t done = REAL(pwrite64)(fd, bytes, length, offset);
  if (done > 0) note_fd('W', fd, offset, bytes, done);
  return done;
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) { return pwrite64(fd, bytes, length, offset); }

int fsync(int fd) {
  int done = REAL(fsync)(fd);
  note_fd('S', fd, 0, NULL, 0);
  return done;
}

int fdatasync(int fd) {
  int done = REAL(fdatasync)(fd);
  note_fd('S', fd, 0, NULL, 0);
  return done;
}

int ftruncate64(int fd, off64_t length) {
  int done = REAL(ftruncate64)(fd, length);
  note_fd('T', fd, length, NULL, 0);
  return done;
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

int unlink(const char *path) {
  int done = REAL(unlink)(path);
  const char *name = inside(path);
  if (name && !done) note('U', name, 0, NULL, 0);
  return done;
}

int rename(const char *from, const char *to) {
  int done = REAL(rename)(from, to);
  const char *name = inside(from), *target = inside(to);
  if (name && target && !done) note('R', name, 0, target, (int64_t)strlen(target));
  return done;
}
