// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/kinds/exhibit_maker.h"

#include "core/codes/codes.h"
#include "core/evaluation/figures/figure_parts.h"

#include <algorithm>

namespace brobygger {

namespace {
bool hasCell(const EvaluationTable& table, const QString& word) {
    return std::any_of(table.rows.cbegin(), table.rows.cend(), [&](const QStringList& row) { return row.contains(word); });
}

/// A chart of nothing but zeros and gaps shows nothing that its table does not.
bool showsSomething(const Chart& chart) {
    return std::any_of(chart.series.cbegin(), chart.series.cend(), [](const ChartSeries& series) {
        return std::any_of(series.values.cbegin(), series.values.cend(),
                           [](const auto& value) { return value && *value != 0; }) ||
               std::any_of(series.intervals.cbegin(), series.intervals.cend(),
                           [](const auto& interval) { return interval.has_value(); });
    });
}

QByteArray exhibitKey(const QString& id, const QByteArray& key) { return "exhibit." + (key.isEmpty() ? id.toLatin1() : key); }
} // namespace

QString ExhibitMaker::optionalText(const QByteArray& key) const {
    const QString found = text(key);
    return found == QLatin1String(key) ? QString() : found;
}

QString ExhibitMaker::codeName(const char* list, const QString& id) const {
    if (id.isEmpty() || id == QLatin1String("unknown")) {
        return text("word.unknown");
    }
    return m_input.codes.name(QLatin1String(list), id, words().language());
}

QStringList ExhibitMaker::codeOrder(const char* list) const {
    QStringList ids;
    for (const Code& code : m_input.codes.list(QLatin1String(list))) {
        ids.append(code.id);
    }
    return ids;
}

const Figure* ExhibitMaker::known(const QString& id) const {
    const Figure* found = figure(id);
    return found && found->value && !found->suppressed ? found : nullptr;
}

QString ExhibitMaker::cell(const std::optional<double>& number, FigureDisplay unit, bool isHidden) const {
    if (isHidden) {
        return hiddenWord();
    }
    return number ? displayOf(*number, unit, words()) : QString();
}

QString ExhibitMaker::countCell(const std::optional<double>& number, bool isHidden) const {
    return cell(number, FigureDisplay::Count, isHidden);
}

QString ExhibitMaker::percentCell(const std::optional<double>& share, bool isHidden) const {
    return cell(share, FigureDisplay::Percent, isHidden);
}

QString ExhibitMaker::displayCell(const Figure* figure) const {
    if (!figure) {
        return {};
    }
    return figure->suppressed ? hiddenWord() : figure->display;
}

QString ExhibitMaker::countsCell(const Figure* figure) const {
    if (!figure) {
        return {};
    }
    return figure->suppressed ? hiddenWord() : countsText(*figure, words());
}

QString ExhibitMaker::countsAndDisplayCell(const Figure* figure) const {
    const QString counts = countsCell(figure);
    if (!figure || figure->suppressed || counts.isEmpty()) {
        return displayCell(figure);
    }
    QString display = figure->display;
    display.replace(QLatin1Char(' '), QChar(QChar::Nbsp)); // a number stands in one piece with its unit
    return QStringLiteral("%1 (%2)").arg(counts, display);
}

QString ExhibitMaker::intervalCell(const Figure* figure) const { return figure ? intervalText(*figure, words()) : QString(); }

QString ExhibitMaker::chartLabel(const QString& name, bool isHidden) const {
    return isHidden ? text("word.hidden_label").arg(name) : name;
}

Exhibit ExhibitMaker::begun(const QString& id, const QByteArray& key) const {
    Exhibit exhibit;
    exhibit.id = id;
    exhibit.title = text(exhibitKey(id, key));
    return exhibit;
}

void ExhibitMaker::add(Exhibit exhibit, QStringList notes, const QByteArray& key) {
    notes.append(optionalText(exhibitKey(exhibit.id, key) + ".note"));
    exhibit.hidesCells = exhibit.hidesCells || hasCell(exhibit.table, hiddenWord());
    if (exhibit.hidesCells) {
        notes.append(text("exhibit.hidden"));
    }
    notes.removeAll(QString());
    exhibit.note = notes.join(QLatin1Char('\n'));
    if (exhibit.chart && !showsSomething(*exhibit.chart)) {
        exhibit.chart.reset();
    }
    if (exhibit.chart) {
        exhibit.chart->title = exhibit.title;
        if (exhibit.chart->kind == ChartKind::Line && !exhibit.chart->top) {
            exhibit.chart->top = roomyTop(*exhibit.chart);
        }
    }
    m_evaluation.exhibits.append(std::move(exhibit));
}

} // namespace brobygger
