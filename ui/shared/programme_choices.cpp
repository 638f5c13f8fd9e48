// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/programme_choices.h"

#include "core/programmes/programmes.h"
#include "core/programmes/shipped_programmes.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {
struct ProgrammeChoicesWords {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeChoices)
};
} // namespace

QList<Choice> organisationKindChoices() {
    return {{ProgrammeChoicesWords::tr("Municipality"), QStringLiteral("municipality")},
            {ProgrammeChoicesWords::tr("Volunteer centre or association"), QStringLiteral("volunteer-centre")},
            {ProgrammeChoicesWords::tr("Medical practice"), QStringLiteral("practice")},
            {ProgrammeChoicesWords::tr("Project"), QStringLiteral("project")}};
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

QList<Choice> programmeChoices(const QString& language, const Programmes& programmes) {
    QList<Choice> choices = programmeChoices(language);
    const Result<QList<Programme>> kept = programmes.kept();
    if (!kept) {
        return choices;
    }
    for (const Programme& programme : *kept) {
        const auto known = std::find_if(choices.begin(), choices.end(),
                                        [&programme](const Choice& choice) { return choice.value.toString() == programme.id; });
        if (known == choices.end()) {
            choices.append({programme.name.in(language), programme.id});
        } else {
            known->label = programme.name.in(language);
        }
    }
    return choices;
}

} // namespace brobygger
