// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileIconProvider>
#include <QObject>

namespace brobygger {

/// What a file dialog says of the files in a folder, by their names alone. Qt's own provider opens each of them to tell its
/// kind; with the open data file among them, closing it again would end the engine's locks (core/storage/files/locked_read.h).
class FileKinds final : public QObject, public QFileIconProvider {
    Q_OBJECT
public:
    explicit FileKinds(QObject* parent)
        : QObject(parent) {}

    using QFileIconProvider::icon;
    QIcon icon(const QFileInfo& file) const override;
    QString type(const QFileInfo& file) const override;
};

} // namespace brobygger
