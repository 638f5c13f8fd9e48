// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agenda/agenda_row.h"

#include <QHash>
#include <QWidget>

class QPushButton;

namespace brobygger {

/// The widths that every line of the list shares, so that names, waiting times and buttons stand under each
/// other.
struct AgendaColumns {
    int chip = 0;
    int button = 0;

    bool operator==(const AgendaColumns&) const = default;
};

/// One line of I dag: chip, name and what it is about, waiting time, and its button. In a narrow list the
/// words stand below the chip and the button. It paints itself; the button is a button of its own.
class AgendaLine final : public QWidget {
    Q_OBJECT
public:
    explicit AgendaLine(QWidget* parent = nullptr);

    void setRow(const AgendaRow& row);
    const AgendaRow& row() const { return m_row; }
    void setColumns(const AgendaColumns& columns);
    /// The line the keys work on; only it is reached with Tab.
    void setCurrent(bool isCurrent);
    QPushButton* button() const { return m_button; }
    /// What this line alone would need.
    AgendaColumns wantedColumns() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(); ///< the mouse or the focus came to it
    void opened();
    void carriedOut();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Places {
        QRect chip;
        QRect words;
        QRect detail;
        QRect warning;
        QRect button;
        int height = 0;
        bool detailInWords = false; ///< in a narrow list the details follow the words
    };
    Places places(int width) const;
    void measureAgain();
    QString words(bool withDetail) const;
    void paintRow(QPainter& painter) const;

    AgendaRow m_row;
    AgendaColumns m_columns;
    QPushButton* m_button;
    bool m_isCurrent = false;
    mutable QHash<int, int> m_heights; ///< by width: the layouts above ask for each many times, and breaking lines takes time
};

} // namespace brobygger
