// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pickers/programme_choices.h"

#include "core/programmes/shipped_programmes.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
QString say(const char* words) {
    return QCoreApplication::translate("ProgrammeChoices", words);
}
} // namespace

QList<Choice> organisationKindChoices() {
    return {{say(QT_TRANSLATE_NOOP("ProgrammeChoices", "Municipality")), QStringLiteral("municipality")},
            {say(QT_TRANSLATE_NOOP("ProgrammeChoices", "Volunteer centre or association")),
             QStringLiteral("volunteer-centre")},
            {say(QT_TRANSLATE_NOOP("ProgrammeChoices", "Medical practice")), QStringLiteral("practice")},
            {say(QT_TRANSLATE_NOOP("ProgrammeChoices", "Project")), QStringLiteral("project")}};
}

QList<Choice> programmeChoices(const QString& language) {
    QList<Choice> choices;
    const Result<QList<Programme>> programmes = shippedProgrammes();
    if (!programmes) {
        return choices;
    }
    for (const Programme& programme : *programmes) {
        const Choice choice{programme.name.in(language), programme.id};
        // The project's own programme stands first, so that it is the one proposed.
        if (programme.id == QLatin1String("norddjurs-landkommune")) {
            choices.prepend(choice);
        } else {
            choices.append(choice);
        }
    }
    return choices;
}

} // namespace brobygger
