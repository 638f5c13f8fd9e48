// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <openssl/crypto.h>

namespace brobygger {

void wipe(void* bytes, std::size_t size) { OPENSSL_cleanse(bytes, size); }

} // namespace brobygger
