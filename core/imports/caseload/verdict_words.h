// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/caseload/code_field.h"

namespace brobygger {

/// What the criteria, or who judges by them, say of a citizen: in, out, undecided.
inline QList<WordChoice> verdictWords() {
    return {{QStringLiteral("in"),
             {QStringLiteral("i målgruppen"), QStringLiteral("i målgruppen"), QStringLiteral("in the target group")}},
            {QStringLiteral("out"),
             {QStringLiteral("uden for"), QStringLiteral("utanför"), QStringLiteral("outside"),
              QStringLiteral("uden for målgruppen")}},
            {QStringLiteral("undecided"),
             {QStringLiteral("ikke afgjort"), QStringLiteral("inte avgjort"), QStringLiteral("undecided")}}};
}

} // namespace brobygger
