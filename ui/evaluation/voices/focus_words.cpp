// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/voices/focus_words.h"

#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct FocusUiWords {
    Q_DECLARE_TR_FUNCTIONS(FocusWords)
};
} // namespace

QString focusParticipantWord(const Workspace& workspace, const FocusParticipant& participant) {
    const auto citizen = workspace.citizens.find(participant.citizen);
    if (!citizen) {
        return participant.role;
    }
    return participant.role.isEmpty() ? citizen->fullName()
                                      : QStringLiteral("%1 (%2)").arg(citizen->fullName(), participant.role);
}

QString quoteUseWord(QuoteUse use) {
    switch (use) {
    case QuoteUse::None: return FocusUiWords::tr("no");
    case QuoteUse::Working: return FocusUiWords::tr("in the working view");
    case QuoteUse::Outside: return FocusUiWords::tr("also for people outside");
    }
    return {};
}

QList<Choice> quoteUseChoices() {
    QList<Choice> choices;
    for (const QuoteUse use : {QuoteUse::None, QuoteUse::Working, QuoteUse::Outside}) {
        choices.append({quoteUseWord(use), static_cast<int>(use)});
    }
    return choices;
}

QString quotePlaceSentence(QuoteUse use) {
    switch (use) {
    case QuoteUse::None: return FocusUiWords::tr("It may stand in no report.");
    case QuoteUse::Working: return FocusUiWords::tr("It may stand in the report of the working view.");
    case QuoteUse::Outside: return FocusUiWords::tr("It may stand in every report, also in what leaves the house.");
    }
    return {};
}

} // namespace brobygger
