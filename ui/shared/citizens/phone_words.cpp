// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/citizens/phone_words.h"

#include "core/base/values/phone.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct PhoneWords {
    Q_DECLARE_TR_FUNCTIONS(PhoneWords)
};

/// Words that stand by themselves begin with a capital.
QString standing(const QString& words) { return words.left(1).toUpper() + words.mid(1); }
} // namespace

ChipText phoneMarkChip(const SafeContact& contact) {
    const PhoneMark mark = phoneMark(contact);
    if (isCaution(mark)) {
        return {standing(wordFor(mark)), Tone::Amber, IconName::Warning};
    }
    return {standing(wordFor(mark)), Tone::Neutral, mark == PhoneMark::MayRing ? IconName::Check : IconName::Question};
}

QString phoneWords(const QString& phone, const SafeContact& contact) {
    if (phone.isEmpty()) {
        return {};
    }
    const PhoneMark mark = phoneMark(contact);
    // In running text nothing else says what was not asked.
    const QString words = mark == PhoneMark::NotAsked ? PhoneWords::tr("may we call: not asked") : wordFor(mark);
    return QStringLiteral("%1 · %2").arg(formatPhone(phone), words);
}

Cell phoneMarkCell(const QString& phone, const SafeContact& contact) {
    if (phone.isEmpty()) {
        return {};
    }
    const ChipText chip = phoneMarkChip(contact);
    return {chip.text, {}, chip.tone, chip.icon};
}

} // namespace brobygger
