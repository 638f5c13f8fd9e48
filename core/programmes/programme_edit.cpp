// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/programme_edit.h"

#include "core/base/values/money.h"

#include <QCoreApplication>
#include <QUuid>
#include <algorithm>

namespace brobygger {

namespace {

struct ProgrammeEditWords {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeEdit)
};

QStringList linesIn(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (const QString words = line.simplified(); !words.isEmpty()) {
            lines.append(words);
        }
    }
    return lines;
}

/// In every language, since nobody has translated it.
LocalText everywhere(const QString& words) { return {words, words, words}; }

/// One that was never used: what was recorded under an id that is gone must not come under something else.
QString freshId() { return QStringLiteral("own-%1").arg(QUuid::createUuid().toString(QUuid::Id128).left(8)); }

/// The one that a line has taken the place of: as many lines as before, and nobody has the words that stood there.
template <class Item, class Words>
const Item* renamed(const QList<Item>& before, const QStringList& lines, qsizetype at, Words wordsOf) {
    const bool isInPlace = lines.size() == before.size() && !lines.contains(wordsOf(before[at]));
    return isInPlace ? &before[at] : nullptr;
}

struct TypedBudgetLine {
    QString name;
    Money amount;
};

/// "Løn: 500.000": the name, and the amount behind the last colon.
std::optional<TypedBudgetLine> budgetLineIn(const QString& line) {
    const qsizetype colon = line.lastIndexOf(QLatin1Char(':'));
    const QString name = line.left(std::max<qsizetype>(colon, 0)).trimmed();
    const std::optional<Money> amount = colon < 0 ? std::nullopt : parseMoney(line.mid(colon + 1));
    if (name.isEmpty() || !amount || amount->minor < 0) {
        return std::nullopt;
    }
    return TypedBudgetLine{name, *amount};
}

QList<SourcedText> textsFrom(const QString& text, const QList<SourcedText>& before, const QString& language,
                             const QString& source) {
    QList<SourcedText> left = before;
    QList<SourcedText> texts;
    for (const QString& line : linesIn(text)) {
        const auto same = std::find_if(left.begin(), left.end(), [&line, &language](const SourcedText& one) {
            return one.text.in(language).simplified() == line;
        });
        if (same == left.end()) {
            texts.append({freshId(), everywhere(line), source, false});
        } else {
            texts.append(*same);
            left.erase(same);
        }
    }
    return texts;
}

QString linesOf(const QList<SourcedText>& texts, const QString& language) {
    QStringList lines;
    for (const SourcedText& one : texts) {
        lines.append(one.text.in(language).simplified());
    }
    return lines.join(QLatin1Char('\n'));
}

QList<HandOverStep> rungsFrom(const QString& text, const QList<HandOverStep>& before, const QString& language) {
    const auto nameOf = [&language](const HandOverStep& one) { return one.name.in(language).simplified(); };
    const QStringList lines = linesIn(text);
    QList<HandOverStep> left = before;
    QList<HandOverStep> rungs;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString& line = lines[at];
        const auto same = std::find_if(left.begin(), left.end(), [&line, &language](const HandOverStep& one) {
            return one.name.in(language).simplified() == line;
        });
        if (same == left.end()) {
            const HandOverStep* former = renamed(before, lines, at, nameOf); // days are recorded under its id
            rungs.append(former ? HandOverStep{former->id, everywhere(line), former->sector, false}
                                : HandOverStep{freshId(), everywhere(line), QString(), false});
        } else {
            rungs.append(*same);
            left.erase(same);
        }
    }
    return rungs;
}

QList<BudgetLine> budgetFrom(const QString& text, const QList<BudgetLine>& before, const QString& language,
                             const QString& source) {
    const auto nameOf = [&language](const BudgetLine& one) { return one.name.in(language).simplified(); };
    QStringList names;
    QList<Money> amounts;
    for (const QString& line : linesIn(text)) {
        if (const std::optional<TypedBudgetLine> typed = budgetLineIn(line)) {
            names.append(typed->name);
            amounts.append(typed->amount);
        }
    }
    QList<BudgetLine> left = before;
    QList<BudgetLine> budget;
    for (qsizetype at = 0; at < names.size(); ++at) {
        const BudgetLine* const former = renamed(before, names, at, nameOf);
        const auto same =
            std::find_if(left.begin(), left.end(), [&](const BudgetLine& one) { return nameOf(one) == names[at]; });
        BudgetLine line{former ? former->id : freshId(), everywhere(names[at]), {}, former ? former->funder : QString()};
        if (same != left.end()) {
            line = *same;
            left.erase(same);
        }
        if (line.perYear.value != amounts[at].minor) {
            line.perYear = {amounts[at].minor, source, false};
        }
        budget.append(line);
    }
    return budget;
}

std::optional<CourseCost> costFrom(const ProgrammeEdit& edit, const std::optional<CourseCost>& before, const QString& language,
                                   const QString& source) {
    const std::optional<Money> amount = parseMoney(edit.cost);
    if (!amount) {
        return std::nullopt;
    }
    CourseCost cost = before.value_or(CourseCost());
    if (!before || cost.amount.value != amount->minor) {
        cost.amount = {amount->minor, source, false};
    }
    const QString contains = edit.costContains.trimmed();
    if (cost.contains.in(language).trimmed() != contains) {
        cost.contains = everywhere(contains);
    }
    return cost;
}

QList<InstrumentUse> instrumentsFrom(const QList<InstrumentUse>& typed, const QList<InstrumentUse>& before,
                                     const QString& source) {
    QList<InstrumentUse> uses;
    for (const InstrumentUse& use : typed) {
        if (use.when.isEmpty()) {
            continue;
        }
        const auto same = std::find_if(before.begin(), before.end(),
                                       [&use](const InstrumentUse& one) { return one.instrument == use.instrument; });
        const bool isAsBefore = same != before.end() && QSet<QString>(same->when.begin(), same->when.end()) ==
                                                            QSet<QString>(use.when.begin(), use.when.end());
        uses.append(isAsBefore ? *same : InstrumentUse{use.instrument, use.when, false, source});
    }
    return uses;
}

} // namespace

ProgrammeEdit editOf(const Programme& programme, const QString& language) {
    ProgrammeEdit edit;
    edit.planned = programme.planned ? programme.planned->value : 0;
    if (const auto& cost = programme.costPerCourse) {
        edit.cost = formatMoney(Money{cost->amount.value}, Decimals::WhenNeeded);
        edit.costContains = cost->contains.in(language);
    }
    edit.goals = linesOf(programme.goals, language);
    edit.measures = linesOf(programme.measures, language);
    QStringList rungs;
    for (const HandOverStep& rung : programme.handOver) {
        rungs.append(rung.name.in(language).simplified());
    }
    edit.handOver = rungs.join(QLatin1Char('\n'));
    QStringList budget;
    for (const BudgetLine& line : programme.budget) {
        budget.append(QStringLiteral("%1: %2").arg(line.name.in(language).simplified(),
                                                   formatMoney(Money{line.perYear.value}, Decimals::WhenNeeded)));
    }
    edit.budget = budget.join(QLatin1Char('\n'));
    edit.instruments = programme.instruments;
    return edit;
}

Problems check(const ProgrammeEdit& edit) {
    Problems problems;
    const std::optional<Money> cost = parseMoney(edit.cost);
    if (!edit.cost.trimmed().isEmpty() && (!cost || cost->minor < 0)) {
        problems.error(QStringLiteral("cost"), ProgrammeEditWords::tr("Write an amount, for example 7.700 kr."));
    }
    if (cost && edit.costContains.trimmed().isEmpty()) {
        problems.error(QStringLiteral("costContains"), ProgrammeEditWords::tr("Write what the amount contains."));
    }
    QSet<QString> rungs;
    for (const QString& line : linesIn(edit.handOver)) {
        if (rungs.contains(line)) {
            problems.error(QStringLiteral("handOver"), ProgrammeEditWords::tr("“%1” stands there twice.").arg(line));
        }
        rungs.insert(line);
    }
    QSet<QString> names;
    for (const QString& line : linesIn(edit.budget)) {
        const std::optional<TypedBudgetLine> typed = budgetLineIn(line);
        if (!typed) {
            problems.error(
                QStringLiteral("budget"),
                ProgrammeEditWords::tr("“%1” cannot be read. Write a name, a colon and an amount on each line.").arg(line));
            return problems;
        }
        if (names.contains(typed->name)) {
            problems.error(QStringLiteral("budget"), ProgrammeEditWords::tr("“%1” stands there twice.").arg(typed->name));
            return problems;
        }
        names.insert(typed->name);
    }
    return problems;
}

Programme edited(Programme programme, const ProgrammeEdit& edit, const QString& language, const QString& source) {
    if (edit.planned == 0) {
        programme.planned.reset();
    } else if (!programme.planned || programme.planned->value != edit.planned) {
        programme.planned = SourcedNumber{edit.planned, source, false};
    }
    programme.costPerCourse = costFrom(edit, programme.costPerCourse, language, source);
    programme.goals = textsFrom(edit.goals, programme.goals, language, source);
    programme.measures = textsFrom(edit.measures, programme.measures, language, source);
    programme.handOver = rungsFrom(edit.handOver, programme.handOver, language);
    programme.budget = budgetFrom(edit.budget, programme.budget, language, source);
    programme.instruments = instrumentsFrom(edit.instruments, programme.instruments, source);
    return programme;
}

} // namespace brobygger
