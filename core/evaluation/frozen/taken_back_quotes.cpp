// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/frozen/taken_back_quotes.h"

#include "core/evaluation/figures/figure_words.h"
#include "core/focus_groups/focus_group_store.h"

#include <QSet>
#include <algorithm>

namespace brobygger {

namespace {
/// What may be quoted today, as a table of quotes says it.
QSet<QString> allowedQuotes(Database& database, const EvaluationRequest& request, const QString& quoted) {
    const bool isOutside = request.level == EvaluationLevel::Outside;
    QSet<QString> allowed;
    for (const FocusGroup& group : FocusGroupStore(database).all()) {
        if (group.programmeId != request.programmeId) {
            continue;
        }
        const QList<FocusParticipant> participants = FocusPartStore<FocusParticipant>(database).of(group.id);
        for (const FocusQuote& quote : FocusPartStore<FocusQuote>(database).of(group.id)) {
            const QuoteUse use = allowedUse(quote, participants);
            if (use == QuoteUse::Outside || (use == QuoteUse::Working && !isOutside)) {
                allowed.insert(quoted.arg(quote.text));
            }
        }
    }
    return allowed;
}
/// Puts words of their own in the place of each quote that is to go, as the table of quotes says it; returns how many.
template <class IsToGo> int replaceQuotes(Evaluation& evaluation, const FigureWords& words, IsToGo isToGo) {
    const auto exhibit = std::find_if(evaluation.exhibits.begin(), evaluation.exhibits.end(),
                                      [](const Exhibit& one) { return one.id == QLatin1String("focus.quotes"); });
    if (exhibit == evaluation.exhibits.end()) {
        return 0;
    }
    int replaced = 0;
    for (QStringList& row : exhibit->table.rows) {
        if (!row.isEmpty() && isToGo(row.first())) {
            row.first() = words.text("word.taken_back");
            ++replaced;
        }
    }
    return replaced;
}
} // namespace

int leaveOutTakenBack(Database& database, Evaluation& evaluation) {
    const FigureWords words(evaluation.request.language);
    const QSet<QString> allowed = allowedQuotes(database, evaluation.request, words.text("word.quoted"));
    return replaceQuotes(evaluation, words, [&allowed](const QString& quote) { return !allowed.contains(quote); });
}

int leaveOut(Evaluation& evaluation, const QStringList& quotes) {
    const FigureWords words(evaluation.request.language);
    QSet<QString> gone;
    for (const QString& quote : quotes) {
        gone.insert(words.text("word.quoted").arg(quote));
    }
    return replaceQuotes(evaluation, words, [&gone](const QString& quote) { return gone.contains(quote); });
}

} // namespace brobygger
