// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace brobygger {

/// A title with how many of all it speaks of, and figures below.
class BoardBlock final : public QWidget {
    Q_OBJECT
public:
    explicit BoardBlock(const QString& title, QWidget* parent = nullptr);
    /// "38 af 50" with a bar whose hatched rest is who is missing; without a denominator the words alone.
    void setCoverage(const QString& words, std::optional<double> part, std::optional<double> whole);
    void add(QWidget* line);

private:
    class Bar;

    QVBoxLayout* m_lines;
    QHBoxLayout* m_head;
};

} // namespace brobygger
