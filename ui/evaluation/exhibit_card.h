// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"

#include <QWidget>

namespace brobygger {

/// One exhibit on the page: its chart, its table beside it, and what it says and means. Narrow ones are tables only.
class ExhibitCard final : public QWidget {
    Q_OBJECT
public:
    explicit ExhibitCard(const Exhibit& exhibit, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A row of the table was opened, by its position.
    void rowActivated(int row);
};

} // namespace brobygger
