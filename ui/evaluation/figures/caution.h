// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace brobygger {

/// A sentence that must not be overlooked, on amber.
class Caution final : public QWidget {
    Q_OBJECT
public:
    explicit Caution(const QString& sentence, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace brobygger
