// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace brobygger {

/// A row that continues below where it would not fit: buttons, chips, filters, the title of a page with its choosers. On each
/// line what is left over goes to whatever stretches; a stretch between two groups keeps them at the two sides.
class WrappingRow final : public QLayout {
    Q_OBJECT
public:
    explicit WrappingRow(QWidget* parent = nullptr);
    ~WrappingRow() override;

    /// A widget with a stretch takes what is left over of its line; it counts by its least width when lines are broken.
    void addWidget(QWidget* widget, int stretch = 0);
    void insertWidget(int position, QWidget* widget, int stretch = 0);
    void addLayout(QLayout* layout);
    /// Room that grows.
    void addStretch();

    void addItem(QLayoutItem* item) override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    int count() const override { return static_cast<int>(m_parts.size()); }
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override { return heightForWidth(width); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& place) override;

private:
    struct Part {
        QLayoutItem* item;
        int stretch;
    };
    struct Line {
        QList<Part> parts;
        QList<int> widths; ///< of each part, once the line is full
        int width = 0;     ///< with the gaps, before anything stretches
        int height = 0;
    };

    int gap() const { return spacing() < 0 ? 8 : spacing(); }
    static int widthOf(const Part& part);
    static int heightOf(const Part& part, int width);
    QList<Line> lines(int width) const;
    /// Shares what is left over of a line, and finds how high it becomes.
    static void stretch(Line& line, int width);
    void placeLine(const Line& line, const QRect& place) const;

    QList<Part> m_parts;
};

} // namespace brobygger
