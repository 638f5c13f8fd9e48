// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/citizen_words.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct CitizenWords {
    Q_DECLARE_TR_FUNCTIONS(CitizenWords)
};
} // namespace

QString wordFor(Sex sex) {
    switch (sex) {
    case Sex::Female: return CitizenWords::tr("Woman");
    case Sex::Male: return CitizenWords::tr("Man");
    case Sex::Other: return CitizenWords::tr("Other");
    case Sex::Unknown: break;
    }
    return CitizenWords::tr("Not stated");
}

ChipText chipForCourse(const QString& courseState) {
    if (courseState == QStringLiteral("intake")) {
        return {CitizenWords::tr("Being taken in"), Tone::Accent, IconName::Clock};
    }
    if (courseState == QStringLiteral("active")) {
        return {CitizenWords::tr("Under way"), Tone::Green, IconName::Check};
    }
    if (courseState == QStringLiteral("paused")) {
        return {CitizenWords::tr("Paused"), Tone::Amber, IconName::Clock};
    }
    if (courseState == QStringLiteral("closed")) {
        return {CitizenWords::tr("Closed"), Tone::Neutral, IconName::Check};
    }
    return {CitizenWords::tr("No course"), Tone::Neutral, std::nullopt};
}

ChipText chipForLife(LifeState state) {
    return state == LifeState::Dead ? ChipText{CitizenWords::tr("Dead"), Tone::Neutral, IconName::Info}
                                    : ChipText{CitizenWords::tr("Moved away"), Tone::Neutral, IconName::Info};
}

QList<Choice> sexChoices() {
    QList<Choice> choices;
    for (const Sex sex : {Sex::Unknown, Sex::Female, Sex::Male, Sex::Other}) {
        choices.append({wordFor(sex), static_cast<int>(sex)});
    }
    return choices;
}

QList<ChipText> safeContactChips(const SafeContact& contact) {
    QList<ChipText> chips;
    const auto forbid = [&chips](Permission permission, const char* sentence) {
        if (permission == Permission::No) {
            chips.append({CitizenWords::tr(sentence), Tone::Amber, IconName::Warning});
        }
    };
    forbid(contact.call, QT_TRANSLATE_NOOP("CitizenWords", "Do not ring"));
    forbid(contact.leaveMessage, QT_TRANSLATE_NOOP("CitizenWords", "Leave no message"));
    forbid(contact.sms, QT_TRANSLATE_NOOP("CitizenWords", "Send no SMS"));
    forbid(contact.email, QT_TRANSLATE_NOOP("CitizenWords", "Send no e-mail"));
    forbid(contact.mentionUs, QT_TRANSLATE_NOOP("CitizenWords", "Do not say where you ring from"));
    return chips;
}

} // namespace brobygger
