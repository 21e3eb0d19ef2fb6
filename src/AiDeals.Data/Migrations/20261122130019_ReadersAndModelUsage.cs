using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AiDeals.Data.Migrations
{
    /// <inheritdoc />
    public partial class ReadersAndModelUsage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<List<string>>(
                name: "also_read_by",
                table: "claims",
                type: "text[]",
                nullable: false,
                // The claims that are there were read by the grammar alone.
                defaultValueSql: "'{}'");

            migrationBuilder.CreateTable(
                name: "model_usage",
                columns: table => new
                {
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    model = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    calls = table.Column<int>(type: "integer", nullable: false),
                    prompt_tokens = table.Column<long>(type: "bigint", nullable: false),
                    answer_tokens = table.Column<long>(type: "bigint", nullable: false),
                    dollars = table.Column<decimal>(type: "numeric", nullable: false),
                    seconds = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_model_usage", x => new { x.day, x.model });
                    table.CheckConstraint("ck_model_usage_counts", "calls >= 0 AND prompt_tokens >= 0 AND answer_tokens >= 0 AND dollars >= 0 AND seconds >= 0");
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "model_usage");

            migrationBuilder.DropColumn(
                name: "also_read_by",
                table: "claims");
        }
    }
}
