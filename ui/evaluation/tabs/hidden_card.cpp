// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/tabs/hidden_card.h"

#include "ui/kit/card.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/tables/record_table.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace brobygger {

namespace {
struct HiddenCardWords {
    Q_DECLARE_TR_FUNCTIONS(EvaluationView)
};

struct HiddenRow {
    QString what;
    QString why;
};

/// "Udeblivelser, hele perioden" of a figure; of a series its exhibit, with the point behind it.
QString nameOfNumber(const Evaluation& evaluation, const QString& id) {
    if (const Figure* figure = evaluation.figure(id)) {
        return figure->title;
    }
    const QString series = id.section(QLatin1Char('/'), 0, 0);
    const QString point = id.section(QLatin1Char('/'), 1);
    const Exhibit* exhibit = evaluation.exhibit(series);
    const QString name = exhibit ? exhibit->title : series;
    return point.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, point);
}

QList<HiddenRow> rowsOfHidden(const TabTools& tools) {
    QList<HiddenRow> rows;
    for (const HiddenNumber& number : tools.evaluation->hidden) {
        rows.append({nameOfNumber(*tools.evaluation, number.id), tools.words.text(number.reason)});
    }
    return rows;
}
} // namespace

QWidget* hiddenCard(const TabTools& tools) {
    const Evaluation& evaluation = *tools.evaluation;
    if (evaluation.hidden.isEmpty() && evaluation.corrected.isEmpty()) {
        return nullptr;
    }
    auto* card = new Card(HiddenCardWords::tr("Hidden in this edition, and why"));
    card->addToTitle(new Chip({HiddenCardWords::tr("never printed"), Tone::Neutral, IconName::EyeOff}));
    if (!evaluation.hidden.isEmpty()) {
        auto* table = new RecordTable(QStringLiteral("hiddenNumbersTable"), card->title());
        const auto what = [](const HiddenRow& row) { return row.what; };
        const auto why = [](const HiddenRow& row) { return row.why; };
        auto* records =
            new RecordsOf<HiddenRow>({{.id = QStringLiteral("what"), .title = HiddenCardWords::tr("Number"), .text = what},
                                      {.id = QStringLiteral("why"), .title = HiddenCardWords::tr("Why"), .text = why}},
                                     table);
        table->setRecords(records);
        records->setSource(rowsOf<HiddenRow>(rowsOfHidden(tools), what));
        table->setWhole(true);
        card->content()->addWidget(table);
    }
    if (!evaluation.corrected.isEmpty()) {
        QStringList names;
        for (const QString& id : evaluation.corrected) {
            names.append(nameOfNumber(evaluation, id));
        }
        QLabel* corrected = makeLabel(
            HiddenCardWords::tr("Set right since an earlier report of this period: %1.").arg(names.join(QStringLiteral("; "))),
            TextRole::Muted);
        corrected->setWordWrap(true);
        card->content()->addWidget(corrected);
    }
    return card;
}

} // namespace brobygger
