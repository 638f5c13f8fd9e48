// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/citizen_words.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
QString say(const char* sentence) {
    return QCoreApplication::translate("CitizenWords", sentence);
}
} // namespace

QString wordFor(Sex sex) {
    switch (sex) {
    case Sex::Female:
        return say(QT_TRANSLATE_NOOP("CitizenWords", "Woman"));
    case Sex::Male:
        return say(QT_TRANSLATE_NOOP("CitizenWords", "Man"));
    case Sex::Other:
        return say(QT_TRANSLATE_NOOP("CitizenWords", "Other"));
    case Sex::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("CitizenWords", "Not stated"));
}

QString wordFor(Permission permission) {
    switch (permission) {
    case Permission::Yes:
        return say(QT_TRANSLATE_NOOP("CitizenWords", "Yes"));
    case Permission::No:
        return say(QT_TRANSLATE_NOOP("CitizenWords", "No"));
    case Permission::NotAsked:
        break;
    }
    return say(QT_TRANSLATE_NOOP("CitizenWords", "Not asked"));
}

ChipText chipForCourse(const QString& courseState) {
    if (courseState == QStringLiteral("intake")) {
        return {say(QT_TRANSLATE_NOOP("CitizenWords", "Being taken in")), Tone::Accent, IconName::Clock};
    }
    if (courseState == QStringLiteral("active")) {
        return {say(QT_TRANSLATE_NOOP("CitizenWords", "Under way")), Tone::Green, IconName::Check};
    }
    if (courseState == QStringLiteral("paused")) {
        return {say(QT_TRANSLATE_NOOP("CitizenWords", "Paused")), Tone::Amber, IconName::Clock};
    }
    if (courseState == QStringLiteral("closed")) {
        return {say(QT_TRANSLATE_NOOP("CitizenWords", "Closed")), Tone::Neutral, IconName::Check};
    }
    return {say(QT_TRANSLATE_NOOP("CitizenWords", "No course")), Tone::Neutral, std::nullopt};
}

ChipText chipForLife(LifeState state) {
    return state == LifeState::Dead
               ? ChipText{say(QT_TRANSLATE_NOOP("CitizenWords", "Dead")), Tone::Neutral, IconName::Info}
               : ChipText{say(QT_TRANSLATE_NOOP("CitizenWords", "Moved away")), Tone::Neutral,
                          IconName::Info};
}

QList<Choice> sexChoices() {
    QList<Choice> choices;
    for (const Sex sex : {Sex::Unknown, Sex::Female, Sex::Male, Sex::Other}) {
        choices.append({wordFor(sex), static_cast<int>(sex)});
    }
    return choices;
}

QList<Choice> permissionChoices() {
    QList<Choice> choices;
    for (const Permission permission : {Permission::NotAsked, Permission::Yes, Permission::No}) {
        choices.append({wordFor(permission), static_cast<int>(permission)});
    }
    return choices;
}

QList<ChipText> safeContactChips(const SafeContact& contact) {
    QList<ChipText> chips;
    const auto forbid = [&chips](Permission permission, const char* sentence) {
        if (permission == Permission::No) {
            chips.append({say(sentence), Tone::Amber, IconName::Warning});
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
