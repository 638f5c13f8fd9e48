// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/citizens/citizen_words.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
QString say(const char* sentence) { return QCoreApplication::translate("CitizenWords", sentence); }
} // namespace

QString wordFor(Sex sex) {
    switch (sex) {
    case Sex::Female: return say("Woman");
    case Sex::Male: return say("Man");
    case Sex::Other: return say("Other");
    case Sex::Unknown: break;
    }
    return say("Not stated");
}

QString wordFor(Permission permission) {
    switch (permission) {
    case Permission::Yes: return say("Yes");
    case Permission::No: return say("No");
    case Permission::NotAsked: break;
    }
    return say("Not asked");
}

ChipText chipForCourse(const QString& courseState) {
    if (courseState == QStringLiteral("intake")) {
        return {say("Being taken in"), Tone::Accent, IconName::Clock};
    }
    if (courseState == QStringLiteral("active")) {
        return {say("Under way"), Tone::Green, IconName::Check};
    }
    if (courseState == QStringLiteral("paused")) {
        return {say("Paused"), Tone::Amber, IconName::Clock};
    }
    if (courseState == QStringLiteral("closed")) {
        return {say("Closed"), Tone::Neutral, IconName::Check};
    }
    return {say("No course"), Tone::Neutral, std::nullopt};
}

ChipText chipForLife(LifeState state) {
    return state == LifeState::Dead ? ChipText{say("Dead"), Tone::Neutral, IconName::Info}
                                    : ChipText{say("Moved away"), Tone::Neutral, IconName::Info};
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
    forbid(contact.call, "Do not ring");
    forbid(contact.leaveMessage, "Leave no message");
    forbid(contact.sms, "Send no SMS");
    forbid(contact.email, "Send no e-mail");
    forbid(contact.mentionUs, "Do not say where you ring from");
    return chips;
}

} // namespace brobygger
