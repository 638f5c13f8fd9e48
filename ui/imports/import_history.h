// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/import.h"

#include <QWidget>

class QGridLayout;

namespace brobygger {

/// The last imports that have not been taken back, each with a button to do so. Hidden when there are none.
class ImportHistory final : public QWidget {
    Q_OBJECT
public:
    explicit ImportHistory(QWidget* parent = nullptr);

    /// Those of these kinds; the newest first.
    void show(const QList<Import>& done, const QList<ImportKind>& kinds);
    using QWidget::show;

Q_SIGNALS:
    void undoWanted(brobygger::ImportId id);

private:
    void add(const Import& import);

    QGridLayout* m_rows;
};

} // namespace brobygger
