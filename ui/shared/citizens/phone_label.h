// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QWidget>

class QLabel;

namespace brobygger {

class Chip;

/// A citizen's telephone number with its mark beside it: "12 34 56 78 (læg ikke besked)". Everything else that was said,
/// and the advice, is in the tool tip. Hidden without a number.
class PhoneLabel final : public QWidget {
    Q_OBJECT
public:
    explicit PhoneLabel(QWidget* parent = nullptr);
    void setPhone(const QString& phone, const SafeContact& contact);

private:
    QLabel* m_number;
    Chip* m_mark;
};

} // namespace brobygger
