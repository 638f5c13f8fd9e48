// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachments/attachment.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How attachments and their bytes are kept: each content once, by its digest. With the last attachment its content goes, by a
/// trigger of the schema.
class AttachmentStore final {
public:
    explicit AttachmentStore(Database& database)
        : m_database(database) {}

    std::optional<Attachment> find(AttachmentId id) const;
    /// The latest first.
    QList<Attachment> forCitizen(CitizenId citizen) const;
    /// How many bytes those of a citizen take up, each content once.
    qint64 bytesOf(CitizenId citizen) const;
    /// The content with these bytes; invalid when no attachment has them.
    AttachmentContentId contentWith(const QByteArray& bytes) const;
    /// Empty when there is no such content.
    QByteArray bytesOf(AttachmentContentId content) const;

    /// Keeps the bytes unless they are kept already. An attachment that names the content must follow in the same write.
    AttachmentContentId keepContent(Write& write, const QByteArray& bytes);
    void insert(Write& write, const Attachment& attachment);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const Attachment& before, const Attachment& after);
    void remove(Write& write, const Attachment& attachment);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<Attachment>& table();

private:
    Database& m_database;
};

} // namespace brobygger
