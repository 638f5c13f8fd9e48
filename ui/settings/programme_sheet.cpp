// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/programme_sheet.h"

#include "core/base/values/money.h"
#include "core/measurements/measurement_texts.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {

struct ProgrammeSheetWords {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeSheet)
};

using Cells = QStringList;

QString provisionalMark() { return ProgrammeSheetWords::tr("provisional"); }

/// A figure of the paper as it stands there: -14, 28,5, 2.249.327.
QString formatFigure(double value) {
    constexpr double exactly = 1e15; // beyond it a double has no decimals to show
    return std::abs(value) < exactly && value != std::round(value) ? formatDecimal(value, 1)
                                                                   : formatCount(static_cast<qint64>(value));
}

QString momentsWords(const QStringList& moments) {
    QStringList words;
    for (const QString& when : moments) {
        words.append(momentText(when));
    }
    return words.join(QStringLiteral(", "));
}

QString sectorWords(const QString& sector) {
    if (sector == QLatin1String("gp")) {
        return ProgrammeSheetWords::tr("general practice");
    }
    if (sector == QLatin1String("hospital")) {
        return ProgrammeSheetWords::tr("hospital");
    }
    if (sector == QLatin1String("municipality")) {
        return ProgrammeSheetWords::tr("municipality");
    }
    if (sector == QLatin1String("offer")) {
        return ProgrammeSheetWords::tr("offer");
    }
    return sector == QLatin1String("other") ? ProgrammeSheetWords::tr("others") : ProgrammeSheetWords::tr("the project");
}

QString criterionWords(CriterionKind kind) {
    switch (kind) {
    case CriterionKind::Required: return ProgrammeSheetWords::tr("must be met");
    case CriterionKind::Indicator: return ProgrammeSheetWords::tr("indicator");
    case CriterionKind::Exclusion: return ProgrammeSheetWords::tr("keeps out");
    }
    return {};
}

QString ageWords(const Funder& funder) {
    if (funder.minAge && funder.maxAge) {
        return ProgrammeSheetWords::tr("only citizens of %1–%2 years").arg(*funder.minAge).arg(*funder.maxAge);
    }
    if (funder.minAge) {
        return ProgrammeSheetWords::tr("only citizens from %1 years").arg(*funder.minAge);
    }
    return funder.maxAge ? ProgrammeSheetWords::tr("only citizens up to %1 years").arg(*funder.maxAge) : QString();
}

/// Writes one heading with its table after the other.
class SheetWriter {
public:
    explicit SheetWriter(const QString& language)
        : m_language(language) {}

    QString words(const LocalText& text) const { return text.in(m_language); }

    void title(const QString& text) { m_html += QStringLiteral("<h1>%1</h1>").arg(text.toHtmlEscaped()); }
    void heading(const QString& text) { m_html += QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped()); }
    void paragraph(const QString& text) { m_html += QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); }

    /// Rows below a heading; neither without rows. A column in which nothing stands is left out.
    void table(const QString& title, const Cells& columns, const QList<Cells>& rows) {
        if (rows.isEmpty()) {
            return;
        }
        heading(title);
        QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\"><tr>");
        const QList<qsizetype> shown = columnsWithText(columns, rows);
        for (const qsizetype at : shown) {
            html += QStringLiteral("<th align=\"left\">%1</th>").arg(columns.at(at).toHtmlEscaped());
        }
        html += QStringLiteral("</tr>");
        for (const Cells& row : rows) {
            html += QStringLiteral("<tr>");
            for (const qsizetype at : shown) {
                html += QStringLiteral("<td valign=\"top\">%1</td>").arg(row.at(at).toHtmlEscaped());
            }
            html += QStringLiteral("</tr>");
        }
        m_html += html + QStringLiteral("</table>");
    }

    const QString& html() const { return m_html; }

private:
    static QList<qsizetype> columnsWithText(const Cells& columns, const QList<Cells>& rows) {
        QList<qsizetype> shown;
        for (qsizetype at = 0; at < columns.size(); ++at) {
            const bool hasText =
                std::any_of(rows.begin(), rows.end(), [at](const Cells& row) { return !row.at(at).isEmpty(); });
            if (hasText) {
                shown.append(at);
            }
        }
        return shown;
    }

    QString m_language;
    QString m_html;
};

QString sourceOf(const QString& source, bool isProvisional) {
    return isProvisional ? ProgrammeSheetWords::tr("provisional (%1)").arg(source) : source;
}

QString sourceColumn() { return ProgrammeSheetWords::tr("Source"); }

void addHead(SheetWriter& sheet, const Programme& programme) {
    sheet.title(sheet.words(programme.name));
    const QString kind = programme.kind == ProgrammeKind::Pilot ? ProgrammeSheetWords::tr("Pilot project")
                                                                : ProgrammeSheetWords::tr("Main project");
    sheet.paragraph(ProgrammeSheetWords::tr("%1. The casemanager is called %2 here. Version %3; amounts in %4. Source: %5.")
                        .arg(kind, sheet.words(programme.worker))
                        .arg(programme.version)
                        .arg(programme.currency, programme.source));
    if (const QString area = sheet.words(programme.area.description); !area.isEmpty()) {
        sheet.paragraph(ProgrammeSheetWords::tr("Area: %1 (%2).").arg(area, programme.area.source));
    }
    sheet.paragraph(ProgrammeSheetWords::tr("What the paper does not fix is marked as provisional."));
}

void addNumbers(SheetWriter& sheet, const Programme& programme) {
    QList<Cells> rows;
    const auto add = [&rows](const QString& what, const std::optional<SourcedNumber>& number) {
        if (number) {
            rows.append({what, formatCount(number->value), sourceOf(number->source, number->provisional)});
        }
    };
    add(ProgrammeSheetWords::tr("Citizens planned"), programme.planned);
    add(ProgrammeSheetWords::tr("Citizens who could be reached"), programme.potential);
    add(ProgrammeSheetWords::tr("Days to first contact"), programme.firstContactDays);
    sheet.table(ProgrammeSheetWords::tr("Numbers"), {QString(), ProgrammeSheetWords::tr("Number"), sourceColumn()}, rows);
}

void addPhases(SheetWriter& sheet, const Programme& programme) {
    QList<Cells> rows;
    for (const ProgrammePhase& phase : programme.phases) {
        QStringList milestones;
        for (const Milestone& milestone : phase.milestones) {
            milestones.append(sheet.words(milestone.name));
        }
        const QString months = phase.months ? formatCount(phase.months->value) : QString();
        rows.append({sheet.words(phase.name), months, milestones.join(QStringLiteral(", ")),
                     phase.months ? sourceOf(phase.months->source, phase.months->provisional) : QString()});
    }
    sheet.table(ProgrammeSheetWords::tr("Phases and milestones"),
                {ProgrammeSheetWords::tr("Phase"), ProgrammeSheetWords::tr("Months"), ProgrammeSheetWords::tr("Milestones"),
                 sourceColumn()},
                rows);
}

void addCriteria(SheetWriter& sheet, const CriteriaSet& set) {
    QList<Cells> rows;
    for (const Criterion& criterion : set.criteria) {
        rows.append(
            {sheet.words(criterion.text), criterionWords(criterion.kind), sourceOf(criterion.source, criterion.provisional)});
    }
    sheet.table(ProgrammeSheetWords::tr("Target group: %1").arg(sheet.words(set.name)),
                {ProgrammeSheetWords::tr("Criterion"), ProgrammeSheetWords::tr("What it does"), sourceColumn()}, rows);
    if (set.indicatorsNeeded.value > 0) {
        sheet.paragraph(ProgrammeSheetWords::tr("%1 of %2 indicators are needed: %3")
                            .arg(set.indicatorsNeeded.value)
                            .arg(set.indicatorCount())
                            .arg(sourceOf(set.indicatorsNeeded.source, set.indicatorsNeeded.provisional)));
    }
}

void addInstruments(SheetWriter& sheet, const Programme& programme, const InstrumentName& instrumentName) {
    QList<Cells> rows;
    for (const InstrumentUse& use : programme.instruments) {
        rows.append({instrumentName(use.instrument), momentsWords(use.when), sourceOf(use.source, use.provisional)});
    }
    if (const auto& sheets = programme.useSheets) {
        rows.append({ProgrammeSheetWords::tr("Use of services"), momentsWords(sheets->when),
                     sourceOf(sheets->source, sheets->provisional)});
    }
    sheet.table(ProgrammeSheetWords::tr("Questionnaires"),
                {ProgrammeSheetWords::tr("Questionnaire"), ProgrammeSheetWords::tr("When"), sourceColumn()}, rows);
}

void addTexts(SheetWriter& sheet, const QString& title, const QString& column, const QList<SourcedText>& texts) {
    QList<Cells> rows;
    for (const SourcedText& text : texts) {
        rows.append({sheet.words(text.text), sourceOf(text.source, text.provisional)});
    }
    sheet.table(title, {column, sourceColumn()}, rows);
}

void addHandOver(SheetWriter& sheet, const Programme& programme) {
    QList<Cells> rows;
    for (const HandOverStep& step : programme.handOver) {
        rows.append({QString::number(rows.size() + 1), sheet.words(step.name), sectorWords(step.sector),
                     step.provisional ? provisionalMark() : QString()});
    }
    sheet.table(
        ProgrammeSheetWords::tr("Hand-over, step by step"),
        {QString(), ProgrammeSheetWords::tr("Step"), ProgrammeSheetWords::tr("Where"), ProgrammeSheetWords::tr("Remark")},
        rows);
}

void addFunders(SheetWriter& sheet, const Programme& programme) {
    QList<Cells> rows;
    for (const Funder& funder : programme.funders) {
        const QString amount = funder.amount ? formatMoney(Money{funder.amount->value}, Decimals::WhenNeeded) : QString();
        rows.append({funder.name, sheet.words(funder.purpose), amount,
                     funder.years ? QString::number(*funder.years) : QString(), ageWords(funder), funder.source});
    }
    sheet.table(ProgrammeSheetWords::tr("Who pays"),
                {ProgrammeSheetWords::tr("Funder"), ProgrammeSheetWords::tr("For"), ProgrammeSheetWords::tr("Amount"),
                 ProgrammeSheetWords::tr("Years"), ProgrammeSheetWords::tr("Bound to"), sourceColumn()},
                rows);
}

QString funderName(const Programme& programme, const QString& id) {
    const auto found =
        std::find_if(programme.funders.begin(), programme.funders.end(), [&id](const Funder& one) { return one.id == id; });
    return found == programme.funders.end() ? QString() : found->name;
}

void addBudget(SheetWriter& sheet, const Programme& programme) {
    QList<Cells> rows;
    qint64 sum = 0;
    for (const BudgetLine& line : programme.budget) {
        sum += line.perYear.value;
        rows.append({sheet.words(line.name), formatMoney(Money{line.perYear.value}, Decimals::WhenNeeded),
                     funderName(programme, line.funder), sourceOf(line.perYear.source, line.perYear.provisional)});
    }
    if (rows.size() > 1) {
        rows.append({ProgrammeSheetWords::tr("Together"), formatMoney(Money{sum}, Decimals::WhenNeeded), QString(), QString()});
    }
    sheet.table(
        ProgrammeSheetWords::tr("Budget of a year"),
        {ProgrammeSheetWords::tr("Line"), ProgrammeSheetWords::tr("A year"), ProgrammeSheetWords::tr("Funder"), sourceColumn()},
        rows);
}

void addCost(SheetWriter& sheet, const Programme& programme) {
    if (!programme.costPerCourse) {
        return;
    }
    const SourcedNumber& amount = programme.costPerCourse->amount;
    sheet.table(ProgrammeSheetWords::tr("Planned cost of a course"),
                {ProgrammeSheetWords::tr("Amount"), ProgrammeSheetWords::tr("What it contains"), sourceColumn()},
                {{formatMoney(Money{amount.value}, Decimals::WhenNeeded), sheet.words(programme.costPerCourse->contains),
                  sourceOf(amount.source, amount.provisional)}});
}

void addFigures(SheetWriter& sheet, const Programme& programme) {
    QList<Cells> rows;
    for (const NamedFigure& figure : programme.figures) {
        rows.append({sheet.words(figure.text), formatFigure(figure.value) + QLatin1Char(' ') + figure.unit,
                     sourceOf(figure.source, figure.provisional)});
    }
    sheet.table(ProgrammeSheetWords::tr("Figures and claims of the paper, quoted"),
                {QString(), ProgrammeSheetWords::tr("Figure"), sourceColumn()}, rows);
}

} // namespace

QString programmeSheetHtml(const Programme& programme, const QString& language, const InstrumentName& instrumentName) {
    SheetWriter sheet(language);
    addHead(sheet, programme);
    addTexts(sheet, ProgrammeSheetWords::tr("Goals"), ProgrammeSheetWords::tr("Goal"), programme.goals);
    addNumbers(sheet, programme);
    addPhases(sheet, programme);
    for (const CriteriaSet& set : programme.criteriaSets) {
        addCriteria(sheet, set);
    }
    addInstruments(sheet, programme, instrumentName);
    addTexts(sheet, ProgrammeSheetWords::tr("What is measured"), ProgrammeSheetWords::tr("Measure"), programme.measures);
    addHandOver(sheet, programme);
    addCost(sheet, programme);
    addBudget(sheet, programme);
    addFunders(sheet, programme);
    addFigures(sheet, programme);
    return sheet.html();
}

} // namespace brobygger
