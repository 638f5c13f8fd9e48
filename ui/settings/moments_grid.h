// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"

#include <QWidget>

class QCheckBox;

namespace brobygger {

/// Which questionnaire is asked at which point of a course: a row for each, and a tick for each moment.
class MomentsGrid final : public QWidget {
    Q_OBJECT
public:
    struct Row {
        QString instrument; ///< its id
        QString name;
        QStringList when;
    };

    explicit MomentsGrid(const QList<Row>& rows, QWidget* parent = nullptr);

    /// What is ticked, in the order of the rows; one without a tick too.
    QList<InstrumentUse> uses() const;

private:
    struct Ticks {
        QString instrument;
        QList<QCheckBox*> boxes; ///< in the order of the moments
    };
    QList<Ticks> m_rows;
};

} // namespace brobygger
