// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text/json_size.h"

namespace brobygger {

bool isJsonWithin(const QByteArray& json, int depth, qsizetype values) {
    bool isText = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char letter = json.at(at);
        if (isText) {
            at += letter == '\\' ? 1 : 0;
            isText = letter != '"';
        } else if (letter == '"') {
            isText = true;
        } else if (letter == ']' || letter == '}') {
            ++depth;
        } else if (letter == '[' || letter == '{' || letter == ',') {
            depth -= letter == ',' ? 0 : 1;
            if (--values < 0 || depth < 0) {
                return false;
            }
        }
    }
    return true;
}

} // namespace brobygger
