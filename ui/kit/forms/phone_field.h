// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace brobygger {

/// A telephone number, typed in any grouping and shown as 12 34 56 78 when the field is left.
class PhoneField final : public QLineEdit {
    Q_OBJECT
public:
    explicit PhoneField(QWidget* parent = nullptr);
    QString number() const;
    void setNumber(const QString& number);
};

} // namespace brobygger
