// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/citizens/person_words.h"

#include "core/base/values/phone.h"
#include "ui/shared/citizens/phone_words.h"
#include "ui/shared/code_choices.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct PersonWords {
    Q_DECLARE_TR_FUNCTIONS(PersonWords)
};
} // namespace

QString personRole(const Workspace& workspace, const PersonAround& person) {
    return codeWord(workspace, QStringLiteral("person_role"), person.role);
}

QString personInLine(const Workspace& workspace, const PersonAroundRow& row) {
    const QString role = personRole(workspace, row.person);
    // The own doctor of the particulars has a telephone that nobody asks about.
    const bool isAsked = row.person.id.isValid();
    const QString phone = isAsked ? phoneWords(row.phone(), row.person.safeContact) : formatPhone(row.phone());
    return phone.isEmpty() ? PersonWords::tr("%1: %2").arg(role, row.title())
                           : PersonWords::tr("%1: %2 (%3)").arg(role, row.title(), phone);
}

} // namespace brobygger
