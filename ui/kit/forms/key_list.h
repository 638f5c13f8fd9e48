// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/forms/form.h"

#include <QListWidget>

namespace brobygger {

/// A short list one chooses from by one key: each line begins with its digit, 1 to 9 and 0 for the tenth; those after it have
/// none. Up and Down move, Enter or a click chooses too. Nothing is chosen before somebody chooses, also when the list gets the
/// focus.
class KeyList final : public QListWidget {
    Q_OBJECT
public:
    explicit KeyList(const QString& objectName, QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& choices);
    /// A line that does not fit now is shown grey, says why in its tool tip, and cannot be chosen.
    void setUnusable(int position, const QString& why);
    /// Moves to the line with this value; nothing happens when there is none.
    void choose(const QString& value);

    QString value() const; ///< empty: nothing chosen
    QString valueAt(int position) const;
    QString text() const; ///< the words of the chosen line, without the digit

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void moved();  ///< another line is the chosen one, or none
    void chosen(); ///< it was chosen by its key, Enter or a click

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    bool isUsable(int position) const;
    int chosenRow() const;
};

} // namespace brobygger
