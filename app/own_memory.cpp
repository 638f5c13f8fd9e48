// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own_memory.h"

#include <QPixmapCache>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace brobygger {

void keepToOwner() {
    ::umask(S_IRWXG | S_IRWXO);
    const rlimit none{};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

void releaseMemory() {
    QPixmapCache::clear();
    ::malloc_trim(0);
}

} // namespace brobygger
