// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/dates.h"
#include "core/base/values/money.h"
#include "core/evaluation/exhibits/chapter_exhibits.h"
#include "core/evaluation/exhibits/kinds/honest_sentences.h"

#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {
/// A panel of the board.
struct Panel {
    const char* id;
    QStringList figures;
};

QList<Panel> panels() {
    return {{"triple_aim.health",
             {QStringLiteral("change.who5.end.mean"), QStringLiteral("change.sf12v2_pcs.end.mean"),
              QStringLiteral("change.sf12v2_mcs.end.mean"), QStringLiteral("change.sf12v2us_pcs.end.mean"),
              QStringLiteral("change.sf12v2us_mcs.end.mean"), QStringLiteral("change.sf12v1_pcs.end.mean"),
              QStringLiteral("change.sf12v1_mcs.end.mean"), QStringLiteral("use.ae_visit.ratio"),
              QStringLiteral("use.admission.ratio"), QStringLiteral("noshow.rate")}},
            {"triple_aim.experience",
             {QStringLiteral("experience.coherence"), QStringLiteral("experience.helped"), QStringLiteral("soft.persons")}},
            {"triple_aim.cost", {QStringLiteral("cost.per_capita_month"), QStringLiteral("cost.direct.per_closed")}},
            {"triple_aim.balance",
             {QStringLiteral("first_contact.within_deadline"), QStringLiteral("retention.dropped_out"),
              QStringLiteral("offers.declined"), QStringLiteral("noshow.unknown")}}};
}

/// Where the tenth figure stands among those of health: it needs no form, so that a panel with it alone is an empty one.
bool countsForPanel(const QString& figure) { return figure != QLatin1String("noshow.rate"); }

QString boardPeriod(const ExhibitMaker& maker) {
    const EvaluationRequest& request = maker.evaluation().request;
    return QStringLiteral("%1 – %2").arg(formatDate(request.from), formatDate(request.to));
}

bool isChange(const Figure& figure) { return figure.unit == FigureDisplay::Ratio || figure.unit == FigureDisplay::Points; }

/// A change or a ratio whose whole interval lies on one side of "no change".
bool isDocumentedChange(const Figure& figure) {
    const double none = figure.unit == FigureDisplay::Ratio ? 1 : 0;
    return isChange(figure) && figure.interval && (figure.interval->low > none || figure.interval->high < none);
}

/// Minutes of the period by courses that were open at its end: how much work each is.
QStringList minutesPerOpenCourse(const ExhibitMaker& maker) {
    const Figure* minutes = maker.figure(QStringLiteral("work.minutes"));
    const Figure* open = maker.figure(QStringLiteral("courses.open_at_end"));
    if (!minutes || !open) {
        return {};
    }
    const bool isHidden = minutes->suppressed || open->suppressed;
    const bool isThere = minutes->value && open->value.value_or(0) > 0;
    const QString number =
        isThere ? maker.cell(*minutes->value / *open->value, FigureDisplay::Points, false) : maker.text("word.no_data");
    const QString basis = isThere ? QStringLiteral("%1 / %2").arg(minutes->display, open->display) : QString();
    return {maker.text("row.minutes_per_open_course"),
            isHidden ? maker.hiddenWord() : number,
            isHidden ? maker.hiddenWord() : basis,
            boardPeriod(maker),
            {}};
}

QList<const Figure*> figuresOfPanel(const ExhibitMaker& maker, const Panel& panel) {
    QList<const Figure*> figures;
    for (const QString& id : panel.figures) {
        if (const Figure* figure = maker.figure(id)) {
            figures.append(figure);
        }
    }
    return figures;
}

template <class Asked> bool anyShown(const QList<const Figure*>& figures, Asked asked) {
    return std::any_of(figures.cbegin(), figures.cend(),
                       [&](const Figure* figure) { return figure->value && !figure->suppressed && asked(*figure); });
}

/// Who is missing behind each mean of those measured twice, under the name of its score.
QStringList missingBehindMeans(const ExhibitMaker& maker, const QList<const Figure*>& figures) {
    QStringList notes;
    for (const Figure* figure : figures) {
        const QString score = figure->id.section(QLatin1Char('.'), 1, 1);
        if (!figure->id.startsWith(QLatin1String("change.")) || !maker.known(figure->id)) {
            continue;
        }
        if (const QString missing = missingSentence(maker, score, QStringLiteral("end")); !missing.isEmpty()) {
            notes.append(QStringLiteral("%1: %2").arg(scoreName(maker, score), missing));
        }
    }
    return notes;
}

/// What an empty panel lacks; that a part of any improvement comes by itself, and who is missing; and that nothing is
/// documented, which is a result like any other.
QStringList notesOfPanel(const ExhibitMaker& maker, const QByteArray& id, const QList<const Figure*>& figures) {
    const bool isAnyHidden = std::any_of(figures.cbegin(), figures.cend(), [](const Figure* of) { return of->suppressed; });
    QStringList notes;
    if (!isAnyHidden && !anyShown(figures, [](const Figure& figure) { return countsForPanel(figure.id); })) {
        notes.append(maker.optionalText("missing." + id));
    }
    if (anyShown(figures, [](const Figure& figure) { return figure.unit == FigureDisplay::Points; })) {
        notes.append(regressionSentence(maker));
    }
    notes += missingBehindMeans(maker, figures);
    if (!isAnyHidden && anyShown(figures, isChange) && !anyShown(figures, isDocumentedChange)) {
        notes.append(maker.text("sentence.nothing_documented"));
    }
    if (figures.contains(maker.figure(QStringLiteral("noshow.rate"))) ||
        figures.contains(maker.figure(QStringLiteral("noshow.unknown")))) {
        notes.append(unknownAppointments(maker));
    }
    return notes;
}

void addPanel(ExhibitMaker& maker, const Panel& panel) {
    const QByteArray id = panel.id;
    const QList<const Figure*> figures = figuresOfPanel(maker, panel);
    Exhibit exhibit = maker.begun(QLatin1String(id));
    exhibit.table.columns = {maker.text("column.figure"), maker.text("column.number"), maker.text("column.basis"),
                             maker.text("column.period"), maker.text("column.interval")};
    for (const Figure* figure : figures) {
        const QString title = maker.optionalText("board." + figure->id.toLatin1());
        exhibit.table.rows.append({title.isEmpty() ? figure->title : title, maker.displayCell(figure), maker.countsCell(figure),
                                   boardPeriod(maker), maker.intervalCell(figure)});
        exhibit.rowFigures.append(figure->id);
    }
    const QStringList work = id == "triple_aim.balance" ? minutesPerOpenCourse(maker) : QStringList();
    if (!work.isEmpty()) {
        exhibit.table.rows.append(work);
        exhibit.rowFigures.append(QStringLiteral("work.minutes"));
    }
    maker.add(std::move(exhibit), notesOfPanel(maker, id, figures));
}

void addEffortRow(EvaluationTable& table, const QString& what, const QString& number, const QString& source) {
    if (!number.isEmpty()) {
        table.rows.append({what, number, source});
    }
}

/// One number by another, when both may be seen.
QString perClosedCourse(const ExhibitMaker& maker, const char* id) {
    const Figure* part = maker.known(QLatin1String(id));
    const Figure* completed = maker.known(QStringLiteral("courses.completed"));
    const double closed = completed ? completed->denominator.value_or(0) : 0;
    return part && closed > 0 ? maker.cell(*part->value / closed, FigureDisplay::Points, false) : QString();
}

/// What it takes.
void addEffort(ExhibitMaker& maker) {
    const ExhibitFacts& facts = maker.input().facts;
    const QString own = maker.text("word.own_figures");
    Exhibit exhibit = maker.begun(QStringLiteral("spread.effort"));
    exhibit.table.columns = {maker.text("column.what"), maker.text("column.number"), maker.text("column.source")};
    addEffortRow(exhibit.table, maker.text("row.minutes_per_closed"), perClosedCourse(maker, "work.minutes"), own);
    addEffortRow(exhibit.table, maker.text("row.contacts_per_closed"), perClosedCourse(maker, "work.contacts"), own);
    addEffortRow(exhibit.table, maker.text("row.months_to_hundred"),
                 maker.cell(facts.monthsToHundredthStart, FigureDisplay::Points, false), own);
    if (facts.offersInUse.value_or(0) > 0) {
        addEffortRow(exhibit.table, maker.text("row.offers_in_use"), formatCount(*facts.offersInUse), own);
    }
    if (const Figure* cost = maker.known(QStringLiteral("cost.direct.per_closed"))) {
        addEffortRow(exhibit.table, cost->title, cost->display, own);
    }
    for (const ExhibitFacts::Price& price : facts.prices) {
        addEffortRow(exhibit.table, QStringLiteral("%1 %2").arg(maker.text("price." + price.kind.toLatin1())).arg(price.year),
                     formatMoney(price.amount, Decimals::WhenNeeded), price.source);
    }
    if (!exhibit.table.rows.isEmpty()) {
        maker.add(std::move(exhibit));
    }
}

QString quotedNumber(const NamedFigure& figure) {
    const bool isWhole = figure.value == std::floor(figure.value);
    const QString number = isWhole ? formatCount(static_cast<qint64>(figure.value)) : formatDecimal(figure.value, 1);
    return figure.unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, figure.unit);
}

/// How many there are elsewhere, as the programme's papers say it.
void addElsewhere(ExhibitMaker& maker) {
    const Programme& programme = maker.input().programme;
    Exhibit exhibit = maker.begun(QStringLiteral("spread.elsewhere"));
    exhibit.table.columns = {maker.text("column.what"), maker.text("column.number"), maker.text("column.source")};
    if (programme.potential) {
        addEffortRow(exhibit.table, maker.text("row.potential"), formatCount(programme.potential->value),
                     programme.potential->source);
    }
    for (const NamedFigure& figure : programme.figures) {
        addEffortRow(exhibit.table, figure.text.in(maker.words().language()), quotedNumber(figure), figure.source);
    }
    if (!exhibit.table.rows.isEmpty()) {
        maker.add(std::move(exhibit));
    }
}

/// Title, number and counts of figures that may be seen, as a sentence.
QString summaryLine(const ExhibitMaker& maker, const char* id) {
    const Figure* figure = maker.known(QLatin1String(id));
    if (!figure) {
        return {};
    }
    const QString counts = maker.countsCell(figure);
    return counts.isEmpty() ? maker.text("sentence.figure").arg(figure->title, figure->display)
                            : maker.text("sentence.figure.counts").arg(figure->title, figure->display, counts);
}

QString reachLine(const ExhibitMaker& maker) {
    const Figure* suggested = maker.known(QStringLiteral("reach.suggested"));
    const Figure* included = maker.known(QStringLiteral("reach.included"));
    return suggested && included ? maker.text("sentence.reach")
                                       .arg(suggested->display, maker.countCell(included->numerator, false), included->display)
                                 : QString();
}

QString readingOfRuns(const ExhibitMaker& maker, const char* exhibit) {
    const Exhibit* run = maker.evaluation().exhibit(QLatin1String(exhibit));
    return run && !run->reading.isEmpty() ? run->note.section(QLatin1Char('\n'), 0, 0) : QString();
}
} // namespace

void addTripleAim(ExhibitMaker& maker) {
    for (const Panel& panel : panels()) {
        addPanel(maker, panel);
    }
}

void addSpread(ExhibitMaker& maker) {
    addEffort(maker);
    addElsewhere(maker);
}

void addSummary(ExhibitMaker& maker) {
    QStringList sentences{reachLine(maker), summaryLine(maker, "first_contact.within_deadline"),
                          summaryLine(maker, "noshow.rate"), unknownAppointments(maker),
                          readingOfRuns(maker, "noshow.by_period")};
    const QStringList change = changeSentences(maker, QStringLiteral("who5"), QStringLiteral("end"));
    if (!change.isEmpty()) {
        sentences.append(QStringLiteral("%1: %2").arg(scoreName(maker, QStringLiteral("who5")), change.join(QLatin1Char(' '))));
    }
    sentences += {useSentence(maker, QStringLiteral("ae_visit")), useSentence(maker, QStringLiteral("admission")),
                  summaryLine(maker, "experience.coherence"), costSentence(maker)};
    for (const EvaluationRecords::Comparison& place : maker.input().facts.comparisons) {
        sentences.append(comparisonSentence(maker, place));
    }
    sentences.append(maker.text("sentence.not_caused"));
    maker.add(maker.begun(QStringLiteral("summary")), sentences);
}

} // namespace brobygger
