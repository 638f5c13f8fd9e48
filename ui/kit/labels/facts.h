// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace brobygger {

/// How a list of facts stands: "Transport   kører ikke bil", or "Aktive forløb            38" with the value
/// at the right.
enum class FactsLayout { Beside, ValueAtRight };

/// Short labels with their values, read only.
class Facts final : public QWidget {
    Q_OBJECT
public:
    explicit Facts(FactsLayout layout = FactsLayout::Beside, QWidget* parent = nullptr);
    /// Returns the value's label, to be changed later.
    QLabel* add(const QString& label, const QString& value);
    void clear();

private:
    FactsLayout m_layout;
    QGridLayout* m_grid;
};

} // namespace brobygger
