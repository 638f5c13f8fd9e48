// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/considerations/work_consideration.h"

#include "core/base/text/code_names.h"
#include "core/considerations/considerations_words.h"

namespace brobygger {

namespace {
constexpr CodeNames<ConsiderationTerm, 2> considerationTerms{
    {{{ConsiderationTerm::ShortTerm, "short_term"}, {ConsiderationTerm::LongTerm, "long_term"}}}};
constexpr CodeNames<ConsiderationEnd, 3> considerationEnds{
    {{{ConsiderationEnd::Open, "open"}, {ConsiderationEnd::Ended, "ended"}, {ConsiderationEnd::Corrected, "corrected"}}}};
} // namespace

QString toCode(ConsiderationTerm term) { return considerationTerms.name(term); }

ConsiderationTerm considerationTermFromCode(const QString& code) {
    return considerationTerms.value(code).value_or(ConsiderationTerm::ShortTerm);
}

QString toCode(ConsiderationEnd end) { return considerationEnds.name(end); }

ConsiderationEnd considerationEndFromCode(const QString& code) {
    return considerationEnds.value(code).value_or(ConsiderationEnd::Open);
}

QString considerationTermLabel(ConsiderationTerm term) {
    return term == ConsiderationTerm::ShortTerm ? ConsiderationsWords::tr("short term") : ConsiderationsWords::tr("long term");
}

QString considerationStateLabel(ConsiderationState state) {
    switch (state) {
    case ConsiderationState::Valid: return ConsiderationsWords::tr("holds");
    case ConsiderationState::Lapsing: return ConsiderationsWords::tr("lapses soon");
    case ConsiderationState::Lapsed: return ConsiderationsWords::tr("lapsed");
    case ConsiderationState::Ended: return ConsiderationsWords::tr("ended");
    case ConsiderationState::Corrected: break;
    }
    return ConsiderationsWords::tr("corrected");
}

} // namespace brobygger
