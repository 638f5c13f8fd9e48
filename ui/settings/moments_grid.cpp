// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/moments_grid.h"

#include "core/measurements/measurement_texts.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

namespace brobygger {

namespace {

struct MomentWords {
    Q_DECLARE_TR_FUNCTIONS(Moments)
};

const QStringList& gridMoments() {
    static const QStringList moments{QStringLiteral("start"),    QStringLiteral("month_3"), QStringLiteral("month_6"),
                                     QStringLiteral("month_12"), QStringLiteral("end"),     QStringLiteral("after_3"),
                                     QStringLiteral("after_6"),  QStringLiteral("after_12")};
    return moments;
}

/// As short as a column of ticks; the words are its tooltip.
QString shortMoment(const QString& when) {
    if (when == QLatin1String("start")) {
        return MomentWords::tr("Start");
    }
    if (when == QLatin1String("end")) {
        return MomentWords::tr("End");
    }
    const QString months = when.section(QLatin1Char('_'), 1);
    return when.startsWith(QLatin1String("after")) ? MomentWords::tr("+%1 mo.").arg(months)
                                                   : MomentWords::tr("%1 mo.").arg(months);
}

} // namespace

MomentsGrid::MomentsGrid(const QList<Row>& rows, QWidget* parent)
    : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    for (int column = 0; column < gridMoments().size(); ++column) {
        auto* title = new QLabel(shortMoment(gridMoments().at(column)));
        title->setToolTip(momentText(gridMoments().at(column)));
        grid->addWidget(title, 0, column + 1, Qt::AlignHCenter);
    }
    for (const Row& row : rows) {
        const int line = grid->rowCount();
        auto* name = new QLabel(row.name);
        name->setWordWrap(true);
        grid->addWidget(name, line, 0);
        Ticks ticks{row.instrument, {}};
        for (int column = 0; column < gridMoments().size(); ++column) {
            const QString& when = gridMoments().at(column);
            auto* box = new QCheckBox;
            box->setObjectName(QStringLiteral("%1_%2Check").arg(row.instrument, when));
            box->setAccessibleName(QStringLiteral("%1, %2").arg(row.name, momentText(when)));
            box->setToolTip(box->accessibleName());
            box->setChecked(row.when.contains(when));
            grid->addWidget(box, line, column + 1, Qt::AlignHCenter);
            ticks.boxes.append(box);
        }
        m_rows.append(ticks);
    }
    grid->setColumnStretch(0, 1);
}

QList<InstrumentUse> MomentsGrid::uses() const {
    QList<InstrumentUse> uses;
    for (const Ticks& row : m_rows) {
        InstrumentUse use;
        use.instrument = row.instrument;
        for (int column = 0; column < row.boxes.size(); ++column) {
            if (row.boxes.at(column)->isChecked()) {
                use.when.append(gridMoments().at(column));
            }
        }
        uses.append(use);
    }
    return uses;
}

} // namespace brobygger
