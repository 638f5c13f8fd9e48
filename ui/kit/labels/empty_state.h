// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/look/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace brobygger {

/// What an empty page or card says instead of being empty: what belongs here, what to do first, and the
/// button for it.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(IconName icon, QWidget* parent = nullptr);
    /// Without `buttonText` there is no button. Its object name is "emptyStateButton".
    void setWords(const QString& sentence, const QString& whatToDo, const QString& buttonText = {});

Q_SIGNALS:
    void activated();

private:
    QLabel* m_sentence;
    QLabel* m_whatToDo;
    QPushButton* m_button;
};

} // namespace brobygger
